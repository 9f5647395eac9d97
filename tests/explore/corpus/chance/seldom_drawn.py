"""One drawn order in four has no items, and their mean is wanted."""
import random
import threading

means = []


def order():
    items = [random.randint(1, 9) for _ in range(random.randrange(4))]
    means.append(sum(items) / len(items))


threads = [threading.Thread(target=order) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
