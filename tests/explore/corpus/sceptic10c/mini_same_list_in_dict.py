import threading

d = {'k': []}


def add(x):
    mine = d['k']
    mine.append(x)
    d['k'] = mine


ts = [threading.Thread(target=add, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(d['k']))
