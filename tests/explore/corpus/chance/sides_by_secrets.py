"""Philosophers who draw which fork they take first."""
import secrets
import threading

forks = [threading.Lock() for _ in range(3)]


def dine(seat):
    pair = [forks[seat], forks[(seat + 1) % 3]]
    if secrets.randbelow(2):
        pair.reverse()
    with pair[0]:
        with pair[1]:
            print(seat, "dines")


threads = [threading.Thread(target=dine, args=(seat,)) for seat in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
