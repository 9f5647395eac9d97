"""Right: an executor's two threads; number by number, three semaphores' worth of turns."""
from concurrent.futures import ThreadPoolExecutor
from threading import Semaphore

ready = Semaphore(2)
printed = Semaphore(0)


def count():
    for number in range(1, 53):
        ready.acquire()
        print(number, end="")
        printed.release()


def spell():
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        printed.acquire()
        printed.acquire()
        print(letter, end="")
        ready.release()
        ready.release()


with ThreadPoolExecutor(max_workers=2) as executor:
    tasks = [executor.submit(count), executor.submit(spell)]
for task in tasks:
    task.result()
print()
