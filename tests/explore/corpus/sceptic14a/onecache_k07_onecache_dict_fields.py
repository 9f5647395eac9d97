import threading

last = {"n": None, "sq": None}
out = {}


def square(n):
    global last
    seen = last
    if seen["n"] == n:
        out[n] = seen["sq"]
    else:
        last = {"n": n, "sq": n * n}
        out[n] = n * n


ts = [threading.Thread(target=square, args=(n,)) for n in (2, 3)]
for t in ts: t.start()
for t in ts: t.join()
print([out[n] for n in (2, 3)])
