import threading

local = threading.local()
total = 0
lock = threading.Lock()


def add(n):
    local.sum = getattr(local, "sum", 0) + n


def worker(numbers):
    global total
    for n in numbers:
        add(n)
    with lock:
        total += local.sum


ts = [threading.Thread(target=worker, args=(x,)) for x in ([1, 2], [3, 4])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
