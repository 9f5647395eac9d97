import itertools
import threading

seats = {}
sold = []


def sell(name):
    number = len(sold) + 1
    sold.append(name)
    seats[number] = name


ts = [threading.Thread(target=sell, args=(x,)) for x in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(len(seats))
