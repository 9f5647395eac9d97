import threading

_instance = None


class Config:
    def __init__(self):
        self.data = {}


def instance():
    global _instance
    if _instance is None:
        _instance = Config()
    return _instance


def work(k):
    instance().data[k] = k


ts = [threading.Thread(target=work, args=(k,)) for k in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(instance().data))
