"""Who cannot have both forks lays the first one down, and waits a drawn while."""
import random
import threading
import time

forks = [threading.Lock() for _ in range(3)]
meals = [0, 0, 0]


def philosopher(seat):
    left, right = forks[seat], forks[(seat + 1) % 3]
    while meals[seat] < 2:
        left.acquire()
        if right.acquire(blocking=False):
            meals[seat] += 1
            right.release()
            left.release()
        else:
            left.release()
            time.sleep(random.uniform(0.01, 0.1))


threads = [threading.Thread(target=philosopher, args=(seat,)) for seat in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(meals)
