"""Wrong: the order comes from sleeping."""
import string
import threading
import time


def print_numbers():
    for number in range(1, 53, 2):
        print(number, number + 1, sep="", end="", flush=True)
        time.sleep(0.02)


def print_letters():
    time.sleep(0.01)
    for letter in string.ascii_uppercase:
        print(letter, end="", flush=True)
        time.sleep(0.02)


threads = [threading.Thread(target=print_numbers), threading.Thread(target=print_letters)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print()
