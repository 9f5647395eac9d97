import random
import time
from multiprocessing import Lock, Process, Value


def horse(place, lock):
    time.sleep(random.random())
    with lock:
        place.value += 1
        mine = place.value
        print("%d. horse" % mine, flush=True)


if __name__ == "__main__":
    place, lock = Value("i", 0), Lock()
    ps = [Process(target=horse, args=(place, lock)) for _ in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
