import threading

pool = [[0]]


def work(n):
    try:
        box = pool.pop()
    except IndexError:
        box = [0]
    box.append(n)
    pool.append(box)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(len(box) for box in pool) - len(pool))
