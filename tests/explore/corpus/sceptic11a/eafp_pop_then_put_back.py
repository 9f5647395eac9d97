import threading
pool = [[5]]


def work(n):
    try:
        item = pool.pop()
    except IndexError:
        item = [0]
    item[0] += n
    pool.append(item)


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(sum(i[0] for i in pool))
