import threading

lock = threading.Lock()
left = 3


def sell():
    global left
    done = False
    while not done:
        with lock:
            if left > 0:
                left -= 1
            done = left == 0


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left)
