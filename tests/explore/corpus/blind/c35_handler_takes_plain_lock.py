import os
import signal
import threading
import time

lock = threading.Lock()
log = []


def write(text):
    with lock:
        log.append(text)
        time.sleep(0.01)


def on_usr1(sig, frame):
    write("signal %d" % sig)


signal.signal(signal.SIGUSR1, on_usr1)
pid = os.fork()
if pid == 0:
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
for i in range(3):
    write("line %d" % i)
os.waitpid(pid, 0)
print(len(log))
