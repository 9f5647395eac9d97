"""if instead of while around wait(), in functions of all kinds, with private names and closures."""
import threading
import time


class Store:
    def __init__(self):
        self.__count = 0
        self.cond = threading.Condition()

    def is_empty(self):
        return self.__count == 0

    @property
    def full(self):
        return self.__count >= 2

    def put(self):
        with self.cond:
            if self.full:
                print("full")
                self.cond.wait()
            self.__count += 1
            print("put", self.__count)
            self.cond.notify()

    def take(self):
        with self.cond:
            if not self.__count > 0:
                self.cond.wait()
                print("woken", self.is_empty())
            else:
                print("at once")
            self.__count -= 1
            self.cond.notify()


store = Store()
taker = threading.Thread(target=store.take)
taker.start()
while not store.cond._waiters:
    time.sleep(0.001)
store.put()
taker.join()
print(store.is_empty())


def closure():
    slot = None
    cond = threading.Condition()

    def fill():
        nonlocal slot
        with cond:
            slot = [1, 2]
            cond.notify_all()

    with cond:
        thread = threading.Thread(target=fill)
        thread.start()
        if slot is None or len(slot) < 2: cond.wait()
        found = slot[0] if slot else None
        slot = None
    thread.join()
    print(found, slot)


closure()
ready = threading.Condition()
done = []
with ready:
    def work():
        with ready:
            done.append(1)
            ready.notify()

    thread = threading.Thread(target=work)
    thread.start()
    if not done:
        ready.wait()
    elif len(done) > 1:
        pass
    print(done.pop())
thread.join()
