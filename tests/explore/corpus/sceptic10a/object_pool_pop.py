import threading


class ObjectPool:
    def __init__(self, objs):
        self.objs = list(objs)
        self.lock = threading.Lock()

    def borrow(self):
        if len(self.objs) > 0:
            with self.lock:
                return self.objs.pop()
        return None

    def give_back(self, o):
        with self.lock:
            self.objs.append(o)


pool = ObjectPool(["printer-1"])


def employee(name):
    p = pool.borrow()
    if p is None:
        print(name, "no printer free")
        return
    print(name, "prints on", p)
    pool.give_back(p)


for n in ("Tom", "Jerry", "Spike"):
    threading.Thread(target=employee, args=(n,)).start()
