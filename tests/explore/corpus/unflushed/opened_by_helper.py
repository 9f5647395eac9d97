import threading
from contextlib import contextmanager

lock = threading.Lock()


@contextmanager
def locked(path):
    """Opens, and holds the lock meanwhile."""
    with lock:
        with open(path, "r+") as f:
            yield f


def bump():
    with locked("count.txt") as f:
        n = int(f.read())
        f.seek(0)
        f.write(str(n + 1))


with open("count.txt", "w") as f:
    f.write("0")
ts = [threading.Thread(target=bump) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
with open("count.txt") as f:
    print(f.read())
