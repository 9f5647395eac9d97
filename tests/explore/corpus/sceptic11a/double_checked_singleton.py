# 单例模式:双重检查锁
import threading


class Config:
    _instance = None
    _lock = threading.Lock()
    created = 0

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    obj = super().__new__(cls)
                    cls.created += 1
                    cls._instance = obj
        return cls._instance


seen = []


def use():
    c = Config()
    seen.append(id(c))


ts = [threading.Thread(target=use) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert len(set(seen)) == 1
print(Config.created)
