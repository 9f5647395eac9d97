import threading


class Settings:
    _instance = None
    _lock = threading.Lock()

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls._instance = super().__new__(cls)
                    cls._instance.load()
        return cls._instance

    def load(self):
        self.values = {}
        self.values["host"] = "localhost"
        self.values["port"] = 8080


def user():
    s = Settings()
    url = s.values["host"] + ":" + str(s.values["port"])
    assert url == "localhost:8080"


ts = [threading.Thread(target=user) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
