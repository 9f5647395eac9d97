import threading
from contextlib import contextmanager

log = []


class App:
    def __init__(self):
        self.open = 0
        self.lock = threading.Lock()

    @contextmanager
    def session(self, user):
        with self.lock:
            self.open += 1
        try:
            yield {"user": user}
        finally:
            with self.lock:
                self.open -= 1

    def login(self, user):
        with self.session(user) as self.current:
            self.note()

    def note(self):
        log.append(self.current["user"] + " logged in")


app = App()
ts = [threading.Thread(target=app.login, args=(u,)) for u in ("anna", "bert")]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert app.open == 0
print(sorted(log))
