"""SO_RCVTIMEO: the kernel's own time limit of a socket."""
import socket
import struct
import time

one, other = socket.socketpair()
one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.pack("ll", 0, 50_000))
start = time.monotonic()
try:
    one.recv(1)
except BlockingIOError as error:
    print(error.strerror, time.monotonic() - start >= 0.05)
