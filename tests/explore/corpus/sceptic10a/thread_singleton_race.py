import threading
import time


class Config:
    _instance = None

    @classmethod
    def instance(cls):
        if cls._instance is None:
            time.sleep(0.01)      # loading the configuration file
            cls._instance = cls()
        return cls._instance


found = []


def task():
    found.append(Config.instance())


ts = [threading.Thread(target=task) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("one instance:", all(f is found[0] for f in found))
