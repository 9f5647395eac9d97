import threading

stock, failures, lock = {"tea": 1}, 0, threading.Lock()


def work(n):
    global failures
    try:
        with lock:
            left = stock["tea"]
            if left < 1:
                raise ValueError("sold out")
            stock["tea"] = left - 1
        print("sold", stock.get("tea") is not None)
    except Exception:
        with lock:
            failures += 1


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock, failures)
