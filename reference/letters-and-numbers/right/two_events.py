"""Right: two events; who was called clears its own event before it calls the other one."""
import threading

numbers = threading.Event()
letters = threading.Event()


def count():
    for i in range(26):
        numbers.wait()
        numbers.clear()
        print(f"{2 * i + 1}{2 * i + 2}", end="")
        letters.set()


def spell():
    for i in range(26):
        letters.wait()
        letters.clear()
        print("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[i], end="")
        numbers.set()


one = threading.Thread(target=count)
two = threading.Thread(target=spell)
one.start()
two.start()
numbers.set()
one.join()
two.join()
print()
