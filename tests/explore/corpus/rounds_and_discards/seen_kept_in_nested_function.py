import threading

lock = threading.Lock()
left = 3


def sell():
    seen = [3]

    def step():
        global left
        if seen[0] > 0:
            with lock:
                left -= 1
        with lock:
            seen[0] = left

    for _ in range(3):
        step()


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left)
