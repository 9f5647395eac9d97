import os
import queue
import signal
import threading

q = queue.Queue()
seen = []


def handler(signum, frame):
    q.put('stop')


def work():
    for item in iter(q.get, 'stop'):
        seen.append(item)
    seen.append('stop')


q.put('job')


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
worker = threading.Thread(target=work)
worker.start()
os.waitpid(pid, 0)
worker.join()
print(seen)
