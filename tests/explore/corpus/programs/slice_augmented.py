import threading

queue = [1, 2, 3]


def work(n):
    queue[0:1] = [queue[0] + n]


ts = [threading.Thread(target=work, args=(n,)) for n in (10, 20)]
for t in ts: t.start()
for t in ts: t.join()
print(queue)
