import threading

class Log:
    one = None
    lock = threading.Lock()

    def __new__(cls):
        with cls.lock:
            if cls.one is None:
                cls.one = super().__new__(cls)
        return cls.one

    def __init__(self):
        with Log.lock:
            if not hasattr(self, "lines"):
                self.lines = []

def work(n):
    Log().lines.append(n)

ts = [threading.Thread(target=work, args=(n,)) for n in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(Log().lines))
