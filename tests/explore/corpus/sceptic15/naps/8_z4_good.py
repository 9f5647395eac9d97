import threading
import time


class Config:
    instance = None
    lock = threading.Lock()

    @classmethod
    def get(cls):
        if cls.instance is None:
            with cls.lock:
                if cls.instance is None:
                    time.sleep(0.01)
                    new = Config()
                    new.users = []
                    cls.instance = new
        return cls.instance


def use(name):
    Config.get().users.append(name)


ts = [threading.Thread(target=use, args=(n,)) for n in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(Config.get().users))
