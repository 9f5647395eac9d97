import threading

counts = {}


def work(n):
    try:
        counts["a"] += n
    except:
        counts["a"] = n


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counts)
