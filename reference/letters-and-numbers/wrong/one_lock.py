"""Wrong: a lock lets one print at a time, and does not say whose turn it is."""
import string
import threading

lock = threading.Lock()


def print_numbers():
    for number in range(1, 53, 2):
        with lock:
            print(number, number + 1, sep="", end="")


def print_letters():
    for letter in string.ascii_uppercase:
        with lock:
            print(letter, end="")


threads = [threading.Thread(target=print_numbers), threading.Thread(target=print_letters)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print()
