import os
import signal

events = 0


def on_usr1(signum, frame):
    global events
    events += 1


signal.signal(signal.SIGUSR1, on_usr1)
pid = os.fork()
if pid == 0:
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
for _ in range(3):
    events += 1
os.waitpid(pid, 0)
print("events:", events)
