# 单例模式:只在锁外检查
import threading


class Config:
    _instance = None
    _lock = threading.Lock()

    @classmethod
    def get(cls):
        if cls._instance is None:
            with cls._lock:
                cls._instance = cls()
        return cls._instance

    def __init__(self):
        self.values = {}


def use(key):
    Config.get().values[key] = True


ts = [threading.Thread(target=use, args=(k,)) for k in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(Config.get().values))
