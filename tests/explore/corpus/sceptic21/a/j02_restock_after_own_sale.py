import threading

shelf = 7
lock = threading.Lock()


def sell(n):
    global shelf
    with lock:
        shelf -= n
        low = shelf < 5
    if low:
        with lock:
            shelf += 6


ts = [threading.Thread(target=sell, args=(2,)) for _ in range(2)] + [threading.Thread(target=sell, args=(1,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
