import threading


class Registry:
    def __init__(self):
        self._users = {}
        self._lock = threading.Lock()

    def exists(self, name):
        with self._lock:
            return name in self._users

    def register(self, name, data):
        with self._lock:
            self._users[name] = data

    def get(self, name):
        with self._lock:
            return self._users[name]


registry = Registry()
welcome = []


def sign_up(name, mail):
    if registry.exists(name):
        return False
    registry.register(name, mail)
    welcome.append(mail)
    return True


ts = [threading.Thread(target=sign_up, args=("ann", f"ann@{c}.org")) for c in "xy"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(welcome), "welcomed")
