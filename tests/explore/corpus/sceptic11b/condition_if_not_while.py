from multiprocessing import Array, Condition, Process, Value


class Store:
    def __init__(self):
        self.items = Array('i', 4, lock=False)
        self.n = Value('i', 0, lock=False)
        self.cond = Condition()

    def put(self, x):
        with self.cond:
            self.items[self.n.value] = x
            self.n.value += 1
            self.cond.notify_all()

    def take(self):
        with self.cond:
            if self.n.value == 0:
                self.cond.wait()
            assert self.n.value > 0, 'store is empty'
            self.n.value -= 1
            return self.items[self.n.value]


def producer(store):
    for x in (10, 20):
        store.put(x)


def consumer(store, out):
    x = store.take()
    with out.get_lock():
        out.value += x


if __name__ == '__main__':
    store, out = Store(), Value('i', 0)
    ps = [Process(target=consumer, args=(store, out)) for _ in range(2)]
    ps.append(Process(target=producer, args=(store,)))
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(out.value)
