import queue
import threading
from contextlib import contextmanager

free = queue.Queue()
free.put("conn")


@contextmanager
def connection():
    c = free.get()
    yield c
    free.put(c)


def client(n):
    try:
        with connection() as c:
            if n == 0:
                raise OSError("query failed")
    except OSError:
        pass


ts = [threading.Thread(target=client, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("all served")
