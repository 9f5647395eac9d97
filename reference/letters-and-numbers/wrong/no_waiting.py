"""Wrong: the threads do not wait for each other at all."""
import string
import threading


def print_numbers():
    for number in range(1, 53, 2):
        print(number, number + 1, sep="", end="")


def print_letters():
    for letter in string.ascii_uppercase:
        print(letter, end="")


threads = [threading.Thread(target=print_numbers), threading.Thread(target=print_letters)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print()
