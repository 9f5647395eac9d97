import threading

lock = threading.Lock()
left = 3


def looks():
    for _ in range(3):
        with lock:
            yield_now = left
        yield yield_now


def sell():
    global left
    for seen in looks():
        if seen > 0:
            with lock:
                left -= 1


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left)
