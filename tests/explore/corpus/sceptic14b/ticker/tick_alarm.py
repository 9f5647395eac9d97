import threading
import time

a = threading.Lock()
b = threading.Lock()
done = []


def one():
    with a:
        with b:
            done.append(1)


def two():
    with b:
        with a:
            done.append(2)



import signal


def tick(signum, frame):
    print("tick")


signal.signal(signal.SIGALRM, tick)
signal.setitimer(signal.ITIMER_REAL, 1, 1)
ts = [threading.Thread(target=f) for f in (one, two)]
for t in ts:
    t.start()
for t in ts:
    t.join()
signal.setitimer(signal.ITIMER_REAL, 0)
print(len(done))
