import threading

lock = threading.Lock()
left = 3


def more(seen, rounds):
    global left
    if rounds == 0:
        return
    if seen > 0:
        with lock:
            left -= 1
    with lock:
        now = left
    more(now, rounds - 1)


def sell():
    more(1, 3)


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left)
