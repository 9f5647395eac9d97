import threading


class Logger:
    _lock = threading.Lock()

    @classmethod
    def lines(cls):
        if not hasattr(cls, "_lines"):
            with cls._lock:
                if not hasattr(cls, "_lines"):
                    cls._lines = []
        return cls._lines

    @classmethod
    def log(cls, msg):
        cls.lines().append(msg)


ts = [threading.Thread(target=Logger.log, args=(m,)) for m in ("start", "stop")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(Logger.lines()))
