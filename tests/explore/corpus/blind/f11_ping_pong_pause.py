import os
import signal

N = 3


def nothing(sig, frame):
    pass


signal.signal(signal.SIGUSR1, nothing)
signal.signal(signal.SIGUSR2, nothing)
pid = os.fork()
if pid == 0:
    for i in range(N):
        signal.pause()
        print("pong", i, flush=True)
        os.kill(os.getppid(), signal.SIGUSR2)
    os._exit(0)
for i in range(N):
    print("ping", i, flush=True)
    os.kill(pid, signal.SIGUSR1)
    signal.pause()
os.wait()
