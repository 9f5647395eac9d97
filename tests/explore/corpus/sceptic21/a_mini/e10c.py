import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


def sell():
    with lock:
        enough = len(stock) >= 2
    if enough:
        with lock:
            del stock[:2]


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
