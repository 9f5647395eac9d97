import threading
import weakref


class Conn:
    made = 0

    def __init__(self, key):
        self.key = key


cache = weakref.WeakValueDictionary()
keep = []


def get(key):
    conn = cache.get(key)
    if conn is None:
        conn = Conn(key)
        cache[key] = conn
    return conn


def work():
    keep.append(get("db"))


a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start(); b.start()
a.join(); b.join()
assert keep[0] is keep[1], "两个不同的连接"
print("ok")
