import os
import signal
import sys

old = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
pid = os.fork()
if pid == 0:
    got = []
    signal.signal(signal.SIGUSR1, lambda s, f: got.append(s))
    signal.pthread_sigmask(signal.SIG_SETMASK, old)
    while not got:
        pass
    os.write(1, b"child got it\n")
    os._exit(0)
os.kill(pid, signal.SIGUSR1)
os.waitpid(pid, 0)
print("parent ends")
