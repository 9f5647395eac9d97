"""posix_spawn, vfork by the C library, and their exit codes."""
import os
import signal
import sys

child = os.posix_spawn("/bin/sh", ["sh", "-c", "echo spawned; exit 4"], os.environ)
print(os.waitpid(child, 0)[1] >> 8)
child = os.posix_spawn(sys.executable, [sys.executable, "-c", "import signal; signal.pause()"], os.environ)
os.kill(child, signal.SIGKILL)
print(os.waitpid(child, 0)[1])
try:
    os.posix_spawn("/nowhere", ["x"], os.environ)
except FileNotFoundError as error:
    print(error.strerror)
