"""Wrong: the numbers take their lock a second time before anybody has given it back."""
from threading import Lock, Thread

numbers, letters = Lock(), Lock()


def count():
    for first in range(1, 52, 2):
        numbers.acquire()
        print(first, end="")
        numbers.acquire()
        print(first + 1, end="")
        letters.release()


def spell():
    for code in range(ord("A"), ord("Z") + 1):
        letters.acquire()
        print(chr(code), end="")
        numbers.release()


letters.acquire()
first = Thread(target=count)
second = Thread(target=spell)
first.start()
second.start()
first.join()
second.join()
