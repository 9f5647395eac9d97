import threading
from contextlib import ContextDecorator


class Locked(ContextDecorator):
    def __init__(self):
        self.lock = threading.Lock()

    def __enter__(self):
        self.lock.acquire()
        return self

    def __exit__(self, *error):
        self.lock.release()
        return False


n = 0


@Locked()
def up():
    global n
    n += 1


@Locked()
def down():
    global n
    n -= 1


ts = [threading.Thread(target=f) for f in (up, down)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(n)
