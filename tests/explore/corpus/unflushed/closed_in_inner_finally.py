import threading

lock = threading.Lock()


class Store:
    def __init__(self, path):
        self.path = path

    def add(self, n):
        with lock:
            f = open(self.path, "r+")
            try:
                value = self._read(f)
                self._write(f, value + n)
            finally:
                f.close()

    def _read(self, f):
        return int(f.read())

    def _write(self, f, value):
        f.seek(0)
        f.write("%d\n" % value)


store = Store("store.txt")
with open("store.txt", "w") as f:
    f.write("0\n")
ts = [threading.Thread(target=store.add, args=(n,)) for n in (1, 2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(open("store.txt").read().strip())
