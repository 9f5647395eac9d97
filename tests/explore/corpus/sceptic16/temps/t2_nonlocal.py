import threading

stock = {"pen": 10}


def sell(n):
    seen = 0

    def look():
        nonlocal seen
        seen = stock["pen"]
    look()
    if seen >= n:
        stock["pen"] = seen - n


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
