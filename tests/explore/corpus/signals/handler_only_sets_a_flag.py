import os
import signal

stop = False
rounds = 0


def handler(sig, frame):
    global stop
    stop = True


signal.signal(signal.SIGUSR1, handler)
while not stop:
    rounds += 1
    if rounds == 5:
        os.kill(os.getpid(), signal.SIGUSR1)
print("stopped after", rounds)
