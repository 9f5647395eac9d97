import threading


class Settings:
    _instance = None
    _lock = threading.Lock()

    @classmethod
    def get(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls._instance = cls()
                    cls._instance.load()
        return cls._instance

    def load(self):
        self.values = {"lang": "en"}


def show():
    Settings.get().values["lang"]


ts = [threading.Thread(target=show) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
