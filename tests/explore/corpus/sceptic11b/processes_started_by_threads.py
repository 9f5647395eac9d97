import sys
import threading
from multiprocessing import Process

total = 0


def child(n):
    sys.exit(n)


def run(n):
    global total
    p = Process(target=child, args=(n,))
    p.start()
    p.join()
    total += p.exitcode


ts = [threading.Thread(target=run, args=(n,)) for n in (1, 2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(total)
