"""Wrong: two processes instead of two threads."""
import string
from multiprocessing import Process, Semaphore

numbers_turn = Semaphore(1)
letters_turn = Semaphore(0)


def print_numbers():
    for number in range(1, 53, 2):
        numbers_turn.acquire()
        print(number, number + 1, sep="", end="", flush=True)
        letters_turn.release()


def print_letters():
    for letter in string.ascii_uppercase:
        letters_turn.acquire()
        print(letter, end="", flush=True)
        numbers_turn.release()


processes = [Process(target=print_numbers), Process(target=print_letters)]
for process in processes:
    process.start()
for process in processes:
    process.join()
print()
