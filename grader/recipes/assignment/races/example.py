import threading

left = 100
sold = 0
lock = threading.Lock()


def sell():
    global left, sold
    while True:
        with lock:
            if left == 0:
                return
            left -= 1
            sold += 1


sellers = [threading.Thread(target=sell) for _ in range(2)]
for seller in sellers:
    seller.start()
for seller in sellers:
    seller.join()
print(f"sold: {sold}")
