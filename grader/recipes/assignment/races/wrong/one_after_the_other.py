"""One lock around everything: the second thread finds nothing left to sell."""

import threading

left = 100
sold = 0
lock = threading.Lock()


def sell():
    global left, sold
    with lock:
        while left > 0:
            left -= 1
            sold += 1


sellers = [threading.Thread(target=sell) for _ in range(2)]
for seller in sellers:
    seller.start()
for seller in sellers:
    seller.join()
print(f"sold: {sold}")
