"""Whoever finds no ticket goes home with the lock: the other one waits for ever."""

import threading

left = 100
sold = 0
lock = threading.Lock()


def sell():
    global left, sold
    while True:
        lock.acquire()
        if left == 0:
            return
        left -= 1
        sold += 1
        lock.release()


sellers = [threading.Thread(target=sell) for _ in range(2)]
for seller in sellers:
    seller.start()
for seller in sellers:
    seller.join()
print(f"sold: {sold}")
