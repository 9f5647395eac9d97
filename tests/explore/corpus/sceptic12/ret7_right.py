import threading

stock = 3
version = 0
lock = threading.Lock()


def buy():
    global stock, version
    while True:
        with lock:
            v, seen = stock, version
        with lock:
            if seen == version:
                stock = v - 1
                version += 1
                return


ts = [threading.Thread(target=buy) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
