import os
import signal
import time

stop = False


def on_term(signum, frame):
    global stop
    stop = True


signal.signal(signal.SIGTERM, on_term)
pid = os.fork()
if pid == 0:
    os.kill(os.getppid(), signal.SIGTERM)
    os._exit(0)
rounds = 0
while not stop:
    rounds += 1
    time.sleep(0.1)
os.waitpid(pid, 0)
print("stopped")
