import threading

lock = threading.Lock()
left = 3


def look():
    with lock:
        if left <= 0:
            raise LookupError


def sell():
    global left
    closed = False
    for _ in range(4):
        if closed:
            return
        with lock:
            left -= 1
        try:
            look()
        except LookupError:
            closed = True


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left)
