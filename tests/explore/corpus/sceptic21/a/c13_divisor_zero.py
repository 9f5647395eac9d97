import threading

total = 0
count = 0
lock = threading.Lock()


def add(x):
    global total, count
    with lock:
        total += x
        count += 1
    if count > 0:
        print(total / count >= 0)


def reset():
    global total, count
    with lock:
        total = 0
        count = 0


ts = [threading.Thread(target=add, args=(4,)), threading.Thread(target=reset)]
for t in ts:
    t.start()
for t in ts:
    t.join()
