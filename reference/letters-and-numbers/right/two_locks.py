"""Right: two locks; each thread gives back the lock for which the other one waits."""
from threading import Lock, Thread

numbers, letters = Lock(), Lock()


def count():
    for first in range(1, 52, 2):
        numbers.acquire()
        print(first, end="")
        print(first + 1, end="")
        letters.release()


def spell():
    for code in range(ord("A"), ord("Z") + 1):
        letters.acquire()
        print(chr(code), end="")
        numbers.release()


letters.acquire()
# Whoever is started first: the letters wait.
second = Thread(target=spell)
first = Thread(target=count)
second.start()
first.start()
first.join()
second.join()
