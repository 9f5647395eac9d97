import threading


class IdGenerator:
    def __init__(self):
        self.value = 0
        self.guard = threading.Lock()

    def next_id(self):
        with self.guard:
            self.value += 1
        return self.value


class Worker(threading.Thread):
    def __init__(self, gen, out):
        super().__init__()
        self.gen = gen
        self.out = out

    def run(self):
        for _ in range(3):
            self.out.append(self.gen.next_id())


ids = []
g = IdGenerator()
ws = [Worker(g, ids), Worker(g, ids)]
for w in ws: w.start()
for w in ws: w.join()
print(len(ids), len(set(ids)))
