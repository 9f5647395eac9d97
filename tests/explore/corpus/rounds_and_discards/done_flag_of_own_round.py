import threading

lock = threading.Lock()
left = 3


def sell():
    global left
    price = 5
    for _ in range(3):
        with lock:
            if left > 0 and price < 9:
                left = left - 1
            if left == 1:
                price = 6
            else:
                price = 5


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left)
