import os
import signal

got = []


def handler(sig, frame):
    got.append(sig)


signal.signal(signal.SIGUSR1, handler)
signal.signal(signal.SIGUSR2, handler)
os.kill(os.getpid(), signal.SIGUSR1)
os.kill(os.getpid(), signal.SIGUSR2)
print([signal.Signals(s).name for s in got])
