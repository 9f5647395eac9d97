import threading


class H2O:
    def __init__(self):
        self.h = threading.Semaphore(2)
        self.o = threading.Semaphore(1)
        self.b = threading.Barrier(3, action=self._bond)
        self.out = []
        self.cur = []
        self.l = threading.Lock()

    def _bond(self):
        self.out.append("".join(sorted(self.cur)))
        self.cur.clear()

    def atom(self, sem, name):
        with sem:
            with self.l:
                self.cur.append(name)
            self.b.wait()


w = H2O()
ts = [threading.Thread(target=w.atom, args=(w.o if c == "O" else w.h, c)) for c in "OHHHOH"]
for t in ts: t.start()
for t in ts: t.join()
print(*w.out)
