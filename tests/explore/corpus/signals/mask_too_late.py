import os
import signal

total = 0


def handler(signum, frame):
    global total
    total += 1


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
seen = total
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
total = seen + 1
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])
os.waitpid(pid, 0)
print(total)
