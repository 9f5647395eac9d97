import threading

lock = threading.Lock()
left = 3


def step(seen):
    global left
    if seen > 0:
        with lock:
            left -= 1
    with lock:
        return left


def sell():
    seen = step(1)
    for _ in range(2):
        seen = step(seen)


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left)
