import os
import signal
import threading

accounts = threading.Lock()
statistics = threading.Lock()
calls = 0
money = 10


def show(signum, frame):
    with statistics:
        print("the statistics")


signal.signal(signal.SIGUSR1, show)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
with accounts:
    money += 5
    with statistics:
        calls += 1
os.waitpid(pid, 0)
print(money, calls)
