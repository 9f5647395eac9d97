import threading


class Foo:
    def __init__(self):
        self.one = threading.Event()
        self.two = threading.Event()

    def first(self):
        print("first")
        self.one.set()

    def second(self):
        self.one.wait()
        self.two.set()
        print("second")

    def third(self):
        self.two.wait()
        print("third")


foo = Foo()
ts = [threading.Thread(target=f) for f in (foo.third, foo.second, foo.first)]
for t in ts:
    t.start()
for t in ts:
    t.join()
