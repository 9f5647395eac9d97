import threading

import time

items, got, lock = [], [], threading.Lock()


def work(n):
    if n == 1:
        for x in range(3):
            with lock:
                items.append(x)
        return
    while len(got) < 3:
        try:
            with lock:
                first = items[0]
                del items[0]
            got.append(first)
        except IndexError:
            time.sleep(0.001)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(got)
