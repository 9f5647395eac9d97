import threading

import time

table, found = {}, []


def work(n):
    if n == 1:
        time.sleep(0.01)
        table["a"] = 5
        return
    while True:
        try:
            found.append(table["a"])
            break
        except KeyError:
            time.sleep(0.005)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(found)
