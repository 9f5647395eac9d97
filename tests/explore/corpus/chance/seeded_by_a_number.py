"""What is drawn after a seed is the same everywhere."""
import random
import threading

random.seed(7)
plan = [random.randint(1, 6) for _ in range(5)]
mine = random.Random(3)
results = []
lock = threading.Lock()


def add(number):
    with lock:
        results.append(number)


threads = [threading.Thread(target=add, args=(number,)) for number in plan]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results), mine.randint(1, 100))
