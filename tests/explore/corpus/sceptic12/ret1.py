import threading

n = 3
lock = threading.Lock()


def get():
    with lock:
        return n


def put(v):
    global n
    with lock:
        n = v
        return True


def buy():
    while True:
        v = get()
        if put(v - 1):
            break


ts = [threading.Thread(target=buy) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
