import os
import signal


def handler(sig, frame):
    print("到站了", flush=True)


signal.signal(signal.SIGUSR1, handler)
pid = os.fork()
if pid == 0:
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
signal.pause()
os.waitpid(pid, 0)
