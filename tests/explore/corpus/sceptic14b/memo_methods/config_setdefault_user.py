import threading


class Config:
    def __init__(self):
        self._values = {}
        self._lock = threading.Lock()

    def get(self, key):
        with self._lock:
            return self._values.get(key)

    def set(self, key, value):
        with self._lock:
            self._values[key] = value


config = Config()


def defaults():
    if config.get("timeout") is None:
        config.set("timeout", 30)


def user():
    config.set("timeout", 60)


ts = [threading.Thread(target=defaults), threading.Thread(target=user)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(config.get("timeout"))
