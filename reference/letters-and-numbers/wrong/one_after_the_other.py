"""Wrong: the letters' thread starts when the numbers' thread has ended."""
import string
import threading


def print_numbers():
    for number in range(1, 53, 2):
        print(number, number + 1, sep="", end="")


def print_letters():
    for letter in string.ascii_uppercase:
        print(letter, end="")


for work in (print_numbers, print_letters):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
print()
