import threading
import weakref


class Holder:
    def __init__(self):
        self.lock = threading.Lock()


holders = weakref.WeakValueDictionary()
a = holders.setdefault("a", Holder())
b = holders.setdefault("b", Holder())


def use(first, second):
    with holders[first].lock:
        with holders[second].lock:
            pass


ts = [threading.Thread(target=use, args=p) for p in (("a", "b"), ("b", "a"))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("used")
