import threading

position = 3
lock = threading.Lock()


def player(home, steps):
    global position
    for s in steps:
        with lock:
            position += s
    with lock:
        position = home


ts = [threading.Thread(target=player, args=(position, s)) for s in ((1, 2), (4,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(position in (3, 4, 6, 7, 9, 10))
