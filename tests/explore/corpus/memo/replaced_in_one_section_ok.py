import threading

lock = threading.Lock()
acc = {"a": 100, "b": 200}


def deposit():
    with lock:
        acc["b"] += 5


def interest():
    global acc
    with lock:
        acc = {name: 2 * amount for name, amount in acc.items()}


ts = [threading.Thread(target=f) for f in (deposit, interest)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(acc))
