import os
import signal
from multiprocessing import Value

v = Value('i', 0)
seen = []


def handler(signum, frame):
    with v.get_lock():
        seen.append(v.value in (0, 1))


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
with v.get_lock():
    v.value += 1
os.waitpid(pid, 0)
print('seen', len(seen) - 1 if all(seen) else 'bad', v.value)
