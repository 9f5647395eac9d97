import threading

conns = {'c1': 1, 'c2': 2}
closed = []


def shrink():
    if len(conns) > 1:
        closed.append(conns.popitem()[0])


ts = [threading.Thread(target=shrink) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('one is kept:', len(conns) == 1)
