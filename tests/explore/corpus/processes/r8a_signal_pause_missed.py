import os
import signal

ready = False


def on_usr1(signum, frame):
    global ready
    ready = True


signal.signal(signal.SIGUSR1, on_usr1)
pid = os.fork()
if pid == 0:
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
if not ready:
    signal.pause()
print('child is ready')
os.waitpid(pid, 0)
