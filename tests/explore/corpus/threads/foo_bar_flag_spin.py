import threading
import time


class FooBar:
    def __init__(self, n):
        self.n = n
        self.turn = "foo"

    def foo(self):
        for _ in range(self.n):
            while self.turn != "foo":
                time.sleep(0.001)
            print("foo", end="")
            self.turn = "bar"

    def bar(self):
        for _ in range(self.n):
            while self.turn != "bar":
                time.sleep(0.001)
            print("bar", end="")
            self.turn = "foo"


fb = FooBar(2)
a, b = threading.Thread(target=fb.foo), threading.Thread(target=fb.bar)
b.start()
a.start()
a.join()
b.join()
print()
