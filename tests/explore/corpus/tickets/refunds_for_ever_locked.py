import random
import threading
import time

tickets = 100
lock = threading.Lock()


def sell():
    global tickets
    while True:
        with lock:
            if tickets > 0:
                tickets -= 1
                print("卖票, 剩余:", tickets)
        time.sleep(random.randint(1, 3))


def refund():
    global tickets
    while True:
        with lock:
            tickets += 1
            print("退票, 剩余:", tickets)
        time.sleep(random.randint(1, 3))


threading.Thread(target=sell).start()
threading.Thread(target=refund).start()
