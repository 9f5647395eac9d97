from threading import Lock, Thread


class Foo:
    def __init__(self):
        self.one = Lock()
        self.two = Lock()
        self.one.acquire()
        self.two.acquire()

    def first(self):
        print("first", end="")
        self.one.release()

    def second(self):
        with self.one:
            print("second", end="")
            self.two.release()

    def third(self):
        with self.two:
            print("third", end="")


foo = Foo()
ts = [Thread(target=m) for m in (foo.third, foo.first, foo.second)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print()
