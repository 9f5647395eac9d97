"""How often is added is drawn anew in each run."""
import random
import threading

random.seed()
total = 0
added = []
lock = threading.Lock()


def work():
    global total
    for _ in range(random.randint(1, 4)):
        with lock:
            total += 1
            added.append(1)


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total == len(added))
