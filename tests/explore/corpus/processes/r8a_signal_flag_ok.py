import os
import signal
import time

stop = False
ticks = 0


def on_term(signum, frame):
    global stop
    stop = True


def child(parent):
    time.sleep(0.05)
    os.kill(parent, signal.SIGTERM)


signal.signal(signal.SIGTERM, on_term)
pid = os.fork()
if pid == 0:
    child(os.getppid())
    os._exit(0)
while not stop:
    ticks += 1
    time.sleep(0.01)
os.waitpid(pid, 0)
print('stopped after some ticks', ticks > 0 or ticks == 0)
