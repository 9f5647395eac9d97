import threading


class SessionCache:
    def __init__(self):
        self._data = {}
        self._lock = threading.Lock()

    def set(self, key, value):
        with self._lock:
            self._data[key] = value

    def logout(self, key):
        if key in self._data:
            with self._lock:
                del self._data[key]
                print("session", key, "removed")

    def size(self):
        with self._lock:
            return len(self._data)


cache = SessionCache()
for user in ("ann", "bob", "carl"):
    cache.set(user, {"login": True})


def browser_tab(user):
    cache.logout(user)


def cleanup():
    for u in ("ann", "bob", "carl"):
        cache.logout(u)


threads = [threading.Thread(target=browser_tab, args=(u,)) for u in ("ann", "bob")]
threads.append(threading.Thread(target=cleanup))
for t in threads:
    t.start()
for t in threads:
    t.join()
print("sessions left:", cache.size())
