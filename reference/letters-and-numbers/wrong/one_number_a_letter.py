"""Wrong: one number, not two, before each letter."""
import string
import threading

numbers_turn = threading.Semaphore(1)
letters_turn = threading.Semaphore(0)


def print_numbers():
    for number in range(1, 27):
        numbers_turn.acquire()
        print(number, end="")
        letters_turn.release()


def print_letters():
    for letter in string.ascii_uppercase:
        letters_turn.acquire()
        print(letter, end="")
        numbers_turn.release()


threads = [threading.Thread(target=print_numbers), threading.Thread(target=print_letters)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print()
