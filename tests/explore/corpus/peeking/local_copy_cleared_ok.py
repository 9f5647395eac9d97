import threading

shared, seen, lock = [1], [], threading.Lock()


def add():
    with lock:
        shared.append(2)


def look():
    mine = []
    with lock:
        mine.extend(shared)
    seen.append(len(mine) >= 1)
    mine.clear()


ts = [threading.Thread(target=add), threading.Thread(target=look), threading.Thread(target=look)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(shared), seen)
