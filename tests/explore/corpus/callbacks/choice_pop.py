import random
import threading

seats = ["a"]


def take():
    if seats:
        print(len(random.choice(seats)))


def leave():
    seats.pop()


ts = [threading.Thread(target=f) for f in (take, leave)]
for t in ts:
    t.start()
for t in ts:
    t.join()
