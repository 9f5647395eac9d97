"""图书馆借书系统"""
import random
import threading
import time
from dataclasses import dataclass, field


@dataclass
class Book:
    title: str
    copies: int
    borrowers: set = field(default_factory=set)


class Library:
    def __init__(self, books):
        self.books = {b.title: b for b in books}
        self.cond = threading.Condition()
        self.lent = 0

    def borrow(self, who, title):
        with self.cond:
            book = self.books[title]
            while book.copies == 0:
                self.cond.wait()
            book.copies -= 1
            book.borrowers.add(who)
            self.lent += 1

    def give_back(self, who, title):
        with self.cond:
            book = self.books[title]
            book.borrowers.remove(who)
            book.copies += 1
            self.cond.notify_all()


def reader(lib, name):
    for title in random.sample(list(lib.books), k=2):
        lib.borrow(name, title)
        time.sleep(random.random() / 100)
        lib.give_back(name, title)


def main():
    lib = Library([Book("三体", 1), Book("活着", 1)])
    ts = [threading.Thread(target=reader, args=(lib, f"读者{i}")) for i in range(3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    assert lib.lent == 6
    print("returned all" if all(b.copies == 1 and not b.borrowers for b in lib.books.values()) else "missing")


if __name__ == "__main__":
    main()
