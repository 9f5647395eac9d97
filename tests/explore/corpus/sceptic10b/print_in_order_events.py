"""LeetCode 1114 按序打印"""
import threading
import sys


class Foo:
    def __init__(self):
        self.one = threading.Event()
        self.two = threading.Event()

    def first(self):
        sys.stdout.write("first")
        self.one.set()

    def second(self):
        self.one.wait()
        sys.stdout.write("second")
        self.two.set()

    def third(self):
        self.two.wait()
        sys.stdout.write("third")


foo = Foo()
ts = [threading.Thread(target=f) for f in (foo.third, foo.second, foo.first)]
for t in ts:
    t.start()
for t in ts:
    t.join()
sys.stdout.write("\n")
