import threading


class FooBar:
    def __init__(self, n):
        self.n = n
        self.foo_lock = threading.Semaphore(1)
        self.bar_lock = threading.Semaphore(1)

    def foo(self):
        for _ in range(self.n):
            self.foo_lock.acquire()
            print("foo", end="")
            self.bar_lock.release()

    def bar(self):
        for _ in range(self.n):
            self.bar_lock.acquire()
            print("bar", end="")
            self.foo_lock.release()


fb = FooBar(2)
a = threading.Thread(target=fb.foo)
b = threading.Thread(target=fb.bar)
a.start()
b.start()
a.join()
b.join()
