import threading

history = [100]
lock = threading.Lock()


def balance():
    with lock:
        return sum(history)


def withdraw(n):
    if balance() >= n:
        with lock:
            history.append(-n)


ts = [threading.Thread(target=withdraw, args=(n,)) for n in (70, 60)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance() >= 0)
