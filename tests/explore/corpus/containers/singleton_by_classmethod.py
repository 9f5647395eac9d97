import threading
class S:
    inst = None
    @classmethod
    def get(cls):
        if cls.inst is None:
            cls.inst = cls()
        return cls.inst
class T(S): pass
ts = [threading.Thread(target=T.get) for k in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
