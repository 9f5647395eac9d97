import os
import signal

got = False


def handler(sig, frame):
    global got
    got = True


signal.signal(signal.SIGUSR1, handler)
pid = os.fork()
if pid == 0:
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
while not got:
    signal.pause()
os.waitpid(pid, 0)
print("parent: got the signal")
