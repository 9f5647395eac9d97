import os
import signal

signal.signal(signal.SIGCHLD, signal.SIG_IGN)
pid = os.fork()
if pid == 0:
    os._exit(3)
child, status = os.wait()
print("child ended with", os.WEXITSTATUS(status))
