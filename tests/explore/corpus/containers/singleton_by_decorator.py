import threading


def singleton(cls):
    instances = {}

    def get(*a, **k):
        if cls not in instances:
            instances[cls] = cls(*a, **k)
        return instances[cls]
    return get


@singleton
class Logger:
    def __init__(self):
        self.lines = []

    def log(self, s):
        self.lines.append(s)


def work(i):
    Logger().log(f"hello {i}")


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(Logger().lines))
