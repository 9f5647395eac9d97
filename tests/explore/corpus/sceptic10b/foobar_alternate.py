"""LeetCode 1115 交替打印 FooBar"""
import threading


class FooBar:
    def __init__(self, n):
        self.n = n
        self.foo_turn = threading.Semaphore(1)
        self.bar_turn = threading.Semaphore(0)
        self.out = []

    def foo(self, printFoo):
        for _ in range(self.n):
            self.foo_turn.acquire()
            printFoo()
            self.bar_turn.release()

    def bar(self, printBar):
        for _ in range(self.n):
            self.bar_turn.acquire()
            printBar()
            self.foo_turn.release()


fb = FooBar(2)
a = threading.Thread(target=fb.foo, args=(lambda: fb.out.append("foo"),))
b = threading.Thread(target=fb.bar, args=(lambda: fb.out.append("bar"),))
b.start()
a.start()
a.join()
b.join()
print("".join(fb.out))
