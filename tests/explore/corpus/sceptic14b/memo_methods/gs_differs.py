import threading


class Cache:
    def __init__(self):
        self.data = {}
        self.lock = threading.Lock()

    def get(self, key):
        with self.lock:
            return self.data.get(key)

    def set(self, key, value):
        with self.lock:
            self.data[key] = value


cache = Cache()


def login(user):
    token = cache.get("token")
    if token is None:
        token = "token-of-" + user
        cache.set("token", token)
    return token


out = []
ts = [threading.Thread(target=lambda u=u: out.append(login(u))) for u in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(set(out)))
