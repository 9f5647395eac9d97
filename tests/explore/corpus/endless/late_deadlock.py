import random
import threading
import time

a, b = threading.Lock(), threading.Lock()


def steady():
    while True:
        with a:
            with b:
                print("steady")
        time.sleep(random.random())


def moody():
    n = 0
    while True:
        n += 1
        first, second = (b, a) if n % 3 == 0 else (a, b)
        with first:
            with second:
                print("moody")
        time.sleep(random.random())


threading.Thread(target=steady).start()
threading.Thread(target=moody).start()
