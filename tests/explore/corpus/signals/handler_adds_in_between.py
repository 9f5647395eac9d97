import os
import signal
import threading

count = 0


def handler(sig, frame):
    global count
    count += 1


signal.signal(signal.SIGUSR1, handler)
pid = os.getpid()


def sender():
    for _ in range(3):
        os.kill(pid, signal.SIGUSR1)


t = threading.Thread(target=sender)
t.start()
for _ in range(10):
    old = count
    count = old + 1
t.join()
print(count)
