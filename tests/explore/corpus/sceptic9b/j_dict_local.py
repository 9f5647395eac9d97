import threading

stock = {'pen': 2}
lock = threading.Lock()


def lend(name):
    with lock:
        n = stock[name]
        if n == 0:
            return
        stock[name] = n - 1
    with lock:
        stock[name] += 1


ps = [threading.Thread(target=lend, args=('pen',)) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(stock)
