import threading

inside = []


def guest(n):
    inside.append(n)
    if len(inside) > 2:
        raise RuntimeError('超员')
    inside.remove(n)


ts = [threading.Thread(target=guest, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('ok')
