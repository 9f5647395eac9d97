import threading

lock = threading.Lock()
left = 3


def any_left():
    with lock:
        return left > 0


def sell():
    global left
    ok = any_left()
    for _ in range(3):
        if ok:
            with lock:
                left -= 1
        ok = any_left()


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left)
