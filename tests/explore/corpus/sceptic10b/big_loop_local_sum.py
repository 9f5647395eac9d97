import threading

total = 0
lock = threading.Lock()


def add_up(start, stop):
    global total
    mine = 0
    for n in range(start, stop):
        mine += n
    with lock:
        total += 2 * mine


ts = [threading.Thread(target=add_up, args=(i * 25000, (i + 1) * 25000)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
