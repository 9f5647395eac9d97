"""Who does not get the second lock lets the first one go, and tries again after a drawn while."""
import random
import threading
import time

a, b = threading.Lock(), threading.Lock()
moved = 0


def move(first, second):
    global moved
    while True:
        with first:
            if second.acquire(timeout=0.01):
                try:
                    moved += 1
                    return
                finally:
                    second.release()
        time.sleep(random.uniform(0.01, 0.05))


threads = [threading.Thread(target=move, args=pair) for pair in ((a, b), (b, a))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(moved)
