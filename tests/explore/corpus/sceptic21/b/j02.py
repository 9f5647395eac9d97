import threading


class Users:
    def __init__(self):
        self._users = {}
        self._lock = threading.Lock()

    def exists(self, name):
        with self._lock:
            return name in self._users

    def add(self, name, password):
        with self._lock:
            self._users[name] = password

    def register(self, name, password):
        if self.exists(name):
            return "name taken"
        self.add(name, password)
        return "welcome"


users = Users()
answers = []
ts = [threading.Thread(target=lambda p=p: answers.append(users.register("neo", p))) for p in ("a1", "b2")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(answers))
