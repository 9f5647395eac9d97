import threading


class Foo:
    def __init__(self):
        self.firstDone = threading.Event()
        self.secondDone = threading.Event()

    def first(self):
        print("first")
        self.firstDone.set()

    def second(self):
        self.firstDone.wait()
        self.secondDone.set()
        print("second")

    def third(self):
        self.secondDone.wait()
        print("third")


foo = Foo()
ts = [threading.Thread(target=f) for f in (foo.third, foo.second, foo.first)]
for t in ts:
    t.start()
for t in ts:
    t.join()
