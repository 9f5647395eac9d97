import threading

total = 0


def add(seen, k):
    global total
    total = seen + k


for k in (1, 2, 3):
    t = threading.Thread(target=add, args=(total, k))
    t.start()
    t.join()
print(total)
