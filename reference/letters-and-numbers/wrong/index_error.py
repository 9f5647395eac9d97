"""Wrong: the letters' thread looks for a twenty-seventh letter."""
import string
import threading

numbers_turn = threading.Semaphore(1)
letters_turn = threading.Semaphore(0)


def print_numbers():
    for number in range(1, 55, 2):
        numbers_turn.acquire()
        if number < 53:
            print(number, number + 1, sep="", end="")
        letters_turn.release()


def print_letters():
    for i in range(27):
        letters_turn.acquire()
        print(string.ascii_uppercase[i], end="")
        numbers_turn.release()


threads = [threading.Thread(target=print_numbers), threading.Thread(target=print_letters)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print()
