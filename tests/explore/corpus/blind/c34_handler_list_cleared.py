import os
import signal
import time

pending = []
received = 0
handled = 0


def on_signal(signum, frame):
    global received
    received += 1
    pending.append(signum)


signal.signal(signal.SIGUSR1, on_signal)
signal.signal(signal.SIGUSR2, on_signal)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os.kill(parent, signal.SIGUSR2)
    os._exit(0)
while received < 2:
    for s in pending:
        handled += 1
    pending.clear()
    time.sleep(0.01)
for s in pending:
    handled += 1
os.waitpid(pid, 0)
assert handled == received, "a signal was lost"
print("handled", handled)
