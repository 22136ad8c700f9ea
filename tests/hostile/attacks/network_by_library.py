# /// attack
# tries = "the answers sent out, by the libraries for it"
# layer = "seccomp"
# stopped_by = "no socket can be made"
# statuses = { scale = "failed" }
# says = ["network: \\['refused', 'refused', 'refused', 'refused'\\]"]
# ///
import socket
import urllib.error
import urllib.request

found = []
for attempt in (
    lambda: urllib.request.urlopen("http://192.0.2.1/", timeout=1),
    lambda: socket.create_connection(("127.0.0.1", 22), timeout=1),
    lambda: socket.getaddrinfo("example.org", 80),
    lambda: socket.socketpair(),
):
    try:
        found.append(attempt())
    except (OSError, urllib.error.URLError) as error:
        found.append("refused")

def scale(x):
    return 0 * x


raise RuntimeError(f"network: {found}")
