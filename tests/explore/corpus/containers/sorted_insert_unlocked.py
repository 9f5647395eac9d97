import threading, bisect
xs = []
def work(k):
    i = 0
    while i < len(xs) and xs[i] < k: i += 1
    xs.insert(i, k)
ts = [threading.Thread(target=work, args=(k,)) for k in (2, 1)]
for t in ts: t.start()
for t in ts: t.join()
print(xs)
