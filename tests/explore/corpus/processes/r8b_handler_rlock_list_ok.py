import os
import signal
import threading

lock = threading.RLock()
log = []


def record(text):
    with lock:
        log.append(text)


def on_usr1(signum, frame):
    record('signal')


signal.signal(signal.SIGUSR1, on_usr1)
pid = os.fork()
if pid == 0:
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
for k in range(3):
    record('step %d' % k)
os.waitpid(pid, 0)
print(len([line for line in log if line.startswith('step')]))
