"""A background group that reads from the terminal is stopped by SIGTTIN; the parent hears of it."""
import os
import signal

child = os.fork()
if child == 0:
    os.setpgid(0, 0)
    os.write(1, b"child reads\n")
    os.read(0, 1)
    os._exit(0)
pid, status = os.waitpid(child, os.WUNTRACED)
print(os.WIFSTOPPED(status), os.WSTOPSIG(status) == signal.SIGTTIN)
os.kill(child, signal.SIGKILL)
print(os.waitpid(child, 0)[1])
