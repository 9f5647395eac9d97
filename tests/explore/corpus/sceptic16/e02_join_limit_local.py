import threading

lock = threading.Lock()
left = 1


def seller():
    global left
    while True:
        with lock:
            seen = left
        if seen == 0:
            return
        with lock:
            left -= 1


ts = [threading.Thread(target=seller) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join(5)
print(left)
