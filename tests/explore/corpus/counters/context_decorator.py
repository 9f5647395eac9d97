import threading
from contextlib import ContextDecorator


class Locked(ContextDecorator):
    lock = threading.Lock()

    def __enter__(self):
        self.lock.acquire()
        return self

    def __exit__(self, *error):
        self.lock.release()
        return False


n = 0


@Locked()
def add():
    global n
    n += 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(n)
