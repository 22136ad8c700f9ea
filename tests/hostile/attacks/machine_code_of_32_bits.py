# /// attack
# tries = "a call past the filter by the interrupt of 32-bit programs"
# layer = "seccomp"
# stopped_by = "another architecture is killed at its first call: SIGSYS"
# statuses = { scale = ["crashed", "crashed", "not_checked"] }
# ///
import ctypes
import mmap


def scale(x):
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")  # mov eax, 20 (getpid); int 0x80; ret
    address = ctypes.addressof(ctypes.c_char.from_buffer(page))
    return [float(ctypes.CFUNCTYPE(ctypes.c_int)(address)()) for _ in x]
