import os
import signal

pending = 0


def on_usr1(signum, frame):
    global pending
    pending += 1


def take():
    global pending
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
    n = pending
    pending = 0
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])
    return n


signal.signal(signal.SIGUSR1, on_usr1)
pid = os.fork()
if pid == 0:
    for _ in range(2):
        os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
total = 0
for _ in range(4):
    total += take()
os.waitpid(pid, 0)
total += take()
print('served', 1 <= total <= 2)
