import threading


class RWLock:
    def __init__(self):
        self.c = threading.Condition()
        self.readers = 0

    def __enter__(self):
        with self.c:
            self.readers += 1

    def __exit__(self, *a):
        with self.c:
            self.readers -= 1
            self.c.notify_all()


rw = RWLock()
n = 0


def work():
    global n
    for _ in range(2):
        with rw:
            n += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
