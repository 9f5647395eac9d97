import threading

lock = threading.Lock()
sold = 0


def sell():
    global sold
    room = True
    for _ in range(3):
        with lock:
            if room:
                sold = sold + 1
        with lock:
            room = sold < 3


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sold)
