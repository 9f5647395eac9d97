import os
import signal
import threading

guard = threading.Lock()
log = []


def note(signum, frame):
    if guard.acquire(timeout=0.5):
        try:
            print("noted")
        finally:
            guard.release()


signal.signal(signal.SIGUSR1, note)
parent = os.getpid()
child = os.fork()
if child == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
guard.acquire()
try:
    log.append("main")
finally:
    guard.release()
os.waitpid(child, 0)
print(log)
