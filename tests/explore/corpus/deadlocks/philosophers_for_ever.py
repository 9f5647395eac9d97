import random
import threading
import time

forks = [threading.Lock() for _ in range(5)]


def philosopher(number):
    while True:
        time.sleep(random.uniform(1, 3))
        with forks[number]:
            with forks[(number + 1) % 5]:
                print(number, "eats")
                time.sleep(random.uniform(1, 3))


for n in range(5):
    threading.Thread(target=philosopher, args=(n,)).start()
