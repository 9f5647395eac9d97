import threading

pair = threading.Lock(), threading.Lock()
d = {'x': 1, 'y': 1}


def both(first, second, *, f):
    with first, second:
        f()


def inc():
    d['x'] += 1
    d['y'] += 1


ts = [threading.Thread(target=both, args=pair, kwargs=dict(f=inc)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(d)
