import threading


class IdGenerator:
    _instance = None
    _lock = threading.Lock()

    def __new__(cls):
        with cls._lock:
            if cls._instance is None:
                cls._instance = super().__new__(cls)
                cls._instance.value = 0
                cls._instance.guard = threading.Lock()
        return cls._instance

    def next_id(self):
        with self.guard:
            self.value += 1
            return self.value


class Worker(threading.Thread):
    def __init__(self, out):
        super().__init__()
        self.out = out

    def run(self):
        gen = IdGenerator()
        for _ in range(3):
            self.out.append(gen.next_id())


ids = []
ws = [Worker(ids), Worker(ids)]
for w in ws: w.start()
for w in ws: w.join()
print(len(ids), len(set(ids)))
