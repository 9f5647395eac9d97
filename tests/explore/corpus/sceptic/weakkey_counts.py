import threading
import weakref


class User:
    pass


u = User()
visits = weakref.WeakKeyDictionary()
visits[u] = 0


def visit():
    for _ in range(2):
        visits[u] = visits[u] + 1


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(visits[u])
