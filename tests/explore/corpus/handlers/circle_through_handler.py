import os
import signal
import threading

files, index = threading.Lock(), threading.RLock()
entries = {"a": 1}


def sync(signum, frame):
    with files:
        print("synced")


def rebuild():
    with files:
        with index:
            entries["b"] = 2


signal.signal(signal.SIGUSR1, sync)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
thread = threading.Thread(target=rebuild)
thread.start()
with index:
    entries["a"] = 3
thread.join()
os.waitpid(pid, 0)
print(sorted(entries))
