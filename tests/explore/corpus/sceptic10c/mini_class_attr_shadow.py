import threading


class Purse:
    n = 0
    lock = threading.Lock()

    def __iadd__(self, k):
        with self.lock:
            self.n += k
        return self


class F:
    purse = Purse()


f = F()


def earn():
    f.purse += 1


ts = [threading.Thread(target=earn) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(f.purse.n)
