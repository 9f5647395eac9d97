"""Two threads that print in turn: 12A34B."""
import threading

first, second = threading.Lock(), threading.Lock()
second.acquire()


def digits():
    for number in range(1, 53, 2):
        first.acquire()
        print(number, number + 1, sep="", end="")
        second.release()


def letters():
    for number in range(26):
        second.acquire()
        print(chr(65 + number), end="")
        first.release()


threads = [threading.Thread(target=digits), threading.Thread(target=letters)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print()
