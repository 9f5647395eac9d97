import threading
from threading import Event
from itertools import permutations


class Foo:
    def __init__(self):
        self.one = Event()
        self.two = Event()

    def first(self, printFirst):
        printFirst()
        self.one.set()

    def second(self, printSecond):
        self.one.wait()
        printSecond()
        self.two.set()

    def third(self, printThird):
        self.two.wait()
        printThird()


foo = Foo()
funcs = {1: (foo.first, "first"), 2: (foo.second, "second"), 3: (foo.third, "third")}
ts = []
for i in (3, 1, 2):
    f, word = funcs[i]
    t = threading.Thread(target=f, args=(lambda w=word: print(w, end=""),))
    ts.append(t)
    t.start()
for t in ts:
    t.join()
