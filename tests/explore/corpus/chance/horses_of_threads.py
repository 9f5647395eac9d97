"""Horses run for a drawn while; the place is taken under the lock and printed after it."""
import random
import threading
import time

lock = threading.Lock()
place = 0


def horse():
    global place
    time.sleep(random.random())
    with lock:
        place += 1
        mine = place
    print("%d. horse" % mine)


horses = [threading.Thread(target=horse) for _ in range(3)]
for one in horses:
    one.start()
for one in horses:
    one.join()
