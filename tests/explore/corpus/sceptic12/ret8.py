import threading

n = 3
lock = threading.Lock()


def cas(old, new):
    global n
    with lock:
        if n <= old:
            n = new
            return True
        return False


def buy():
    while True:
        old = n
        if cas(old, old - 1):
            return


ts = [threading.Thread(target=buy) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
