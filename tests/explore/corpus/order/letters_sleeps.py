import threading
import time


def print_numbers():
    for i in range(1, 53, 2):
        print(f"{i}{i + 1}", end="")
        time.sleep(0.01)


def print_letters():
    for i in range(26):
        print(chr(65 + i), end="")
        time.sleep(0.01)


ts = [threading.Thread(target=print_numbers), threading.Thread(target=print_letters)]
for t in ts:
    t.start()
for t in ts:
    t.join()
