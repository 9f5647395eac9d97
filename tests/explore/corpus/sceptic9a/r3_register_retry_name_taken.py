import threading


class NameTaken(Exception):
    pass


class Registry:
    def __init__(self):
        self._users = {}
        self._lock = threading.Lock()

    def exists(self, name):
        with self._lock:
            return name in self._users

    def register(self, name, data):
        with self._lock:
            if name in self._users:
                raise NameTaken(name)
            self._users[name] = data

    def names(self):
        with self._lock:
            return sorted(self._users)


registry = Registry()


def sign_up(wanted, data):
    name, n = wanted, 0
    while True:
        while registry.exists(name):
            n += 1
            name = f"{wanted}{n}"
        try:
            registry.register(name, data)
            return name
        except NameTaken:
            continue


ts = [threading.Thread(target=sign_up, args=("ann", i)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(registry.names())
