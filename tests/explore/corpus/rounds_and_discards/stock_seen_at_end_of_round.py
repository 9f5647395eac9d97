import threading

lock = threading.Lock()
left = 3


def sell():
    global left
    with lock:
        seen = left
    while seen > 0:
        with lock:
            left -= 1
        with lock:
            seen = left


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left)
