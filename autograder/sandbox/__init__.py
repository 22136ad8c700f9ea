"""The trust boundary: theory of operation.

Three processes, two channels.

    host (trusted)                        jail (one a worker, untrusted)
    tests, expected values, gradebook     read-only libraries, no network, no secret
    ┌──────────────┐  control: fork, exit ┌──────────────┐
    │ host.py      │─────────────────────▶│ worker.py    │  the zygote: NumPy loaded, never runs
    │              │                      │              │  a line of a submission
    │              │                      └──────┬───────┘
    │              │                        fork │ one for each submission
    │              │  calls: bounded      ┌──────▼───────┐
    │ proxy.py     │◀────frames of──────▶ │ child.py     │  locks itself down, only then sees the
    └──────────────┘  plain data          └──────────────┘  submission's text

Who trusts whom. The host trusts nobody. The zygote trusts the host. The child is the submission: once it
has run one line of student code, everything it says is a claim. So:

- Nothing from a child is unpickled, imported, evaluated or formatted by a method of its own. A frame is
  refused by its length before a byte of it is stored, by its items and depth before it is decoded, and
  only exact plain types come out of it (wire.py, values.py).
- No expected value, test, solution, other submission or key ever enters a submission's jail. What is not
  there cannot be stolen by reading frames, the garbage collector or /proc. Right and known wrong answers run
  in a jail of their own.
- An exit code is never a verdict. A missing answer is a status of its own.
- The host's clocks decide: CPU time read from the kernel for the child's process, and a wall clock as a
  backstop for what sleeps (host.py).

What holds a child, outermost first; each layer is probed when a jail starts, and a missing one stops the
run (jail.py, limits.py):

    bubblewrap      its own user, mount, network, PID, IPC, UTS and cgroup namespaces; a root of a few
                    read-only folders; no host process, file or address is there to be named
    PID and IPC     a pair of each child's own, so that it is alone and nothing outlives it
    scratch         a tmpfs mounted for the child and gone with it: the only place it can write
    rlimits         memory, CPU, file size, descriptors; no further process or thread
    capabilities    none, and no_new_privs
    Landlock        opens nothing but the libraries and its scratch folder
    seccomp         a list of allowed system calls (syscalls.py); all others fail with EPERM

Not defended: a fault of the kernel; a function that keeps state between calls; timing.
"""
