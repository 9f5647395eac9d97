"""Wrong: after the Z the letters wait for numbers that never come."""
import string
import threading

numbers_turn = threading.Semaphore(1)
letters_turn = threading.Semaphore(0)


def print_numbers():
    for number in range(1, 53, 2):
        numbers_turn.acquire()
        print(number, number + 1, sep="", end="")
        letters_turn.release()


def print_letters():
    letters_turn.acquire()
    for letter in string.ascii_uppercase:
        print(letter, end="", flush=True)
        numbers_turn.release()
        letters_turn.acquire()


threads = [threading.Thread(target=print_numbers), threading.Thread(target=print_letters)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print()
