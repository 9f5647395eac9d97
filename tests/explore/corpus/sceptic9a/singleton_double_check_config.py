import threading


class Config:
    _instance = None
    _lock = threading.Lock()
    made = 0

    def __init__(self):
        Config.made += 1
        self.values = {"debug": False, "port": 80}

    @classmethod
    def instance(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls._instance = cls()
        return cls._instance


found = []


def user():
    cfg = Config.instance()
    found.append(cfg)
    assert cfg.values["port"] == 80


ts = [threading.Thread(target=user) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert all(f is found[0] for f in found)
print("made", Config.made)
