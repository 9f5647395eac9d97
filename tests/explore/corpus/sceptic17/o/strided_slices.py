import threading

xs = [1, 2, 3, 4]


def work(k, f):
    xs[k::2] = [f(x) for x in xs[k::2]]


ts = [threading.Thread(target=work, args=a) for a in ((0, lambda x: 10 * x), (1, lambda x: 10 * x + 1))]
for t in ts: t.start()
for t in ts: t.join()
print(xs)
