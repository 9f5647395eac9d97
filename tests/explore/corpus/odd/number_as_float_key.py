import threading

n = {1: 0}


def add(key):
    n[key] += 1


ts = [threading.Thread(target=add, args=(key,)) for key in (1, 1.0)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
