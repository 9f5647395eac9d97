import threading


class Database:
    def __init__(self, **rows):
        self.rows = rows
        self._lock = threading.Lock()
        self._undo = None

    def begin(self):
        self._lock.acquire()
        self._undo = dict(self.rows)

    def commit(self):
        self._undo = None
        self._lock.release()

    def rollback(self):
        self.rows = self._undo
        self._undo = None
        self._lock.release()


db = Database(x=100)


def spend(n):
    db.begin()
    try:
        db.rows['x'] -= n
        if db.rows['x'] < 50:
            raise ValueError
    except ValueError:
        db.rollback()
    else:
        db.commit()


ts = [threading.Thread(target=spend, args=(n,)) for n in (25, 60)]
for t in ts: t.start()
for t in ts: t.join()
print(db.rows['x'])
