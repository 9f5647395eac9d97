import threading


class Database:
    _only = None

    def __new__(cls):
        if not cls._only:
            cls._only = super().__new__(cls)
        return cls._only


made = []
ts = [threading.Thread(target=lambda: made.append(Database())) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(made[0] is made[1])
