import os
import signal
import time
from multiprocessing import Process, Queue, Value

stop = False


def on_term(signum, frame):
    global stop
    stop = True


def worker(q, ended):
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    while q.get() is not None:
        pass
    with ended.get_lock():
        ended.value += 1


if __name__ == '__main__':
    q, ended = Queue(), Value('i', 0)
    ws = [Process(target=worker, args=(q, ended)) for _ in range(2)]
    for w in ws:
        w.start()
    signal.signal(signal.SIGTERM, on_term)
    killer = Process(target=os.kill, args=(os.getpid(), signal.SIGTERM))
    killer.start()
    n = 0
    while not stop:
        if n < 3:
            q.put(n)
            n += 1
        time.sleep(0.01)
    killer.join()
    for _ in ws:
        q.put(None)
    for w in ws:
        w.join()
    print('bye', ended.value)
