"""Wrong: the right order, but who waits looks again and again and sleeps in between."""
import threading
import time

turn = "numbers"


def print_numbers():
    global turn
    for number in range(1, 53, 2):
        while turn != "numbers":
            time.sleep(0.001)
        print(number, number + 1, sep="", end="")
        turn = "letters"


def print_letters():
    global turn
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        while turn != "letters":
            time.sleep(0.001)
        print(letter, end="")
        turn = "numbers"


threads = [threading.Thread(target=print_numbers), threading.Thread(target=print_letters)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print()
