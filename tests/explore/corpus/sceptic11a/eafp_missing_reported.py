import threading
prices, found, missing = {}, [], []


def work(n):
    try:
        found.append(prices["a"])
    except KeyError:
        missing.append(n)


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(missing))
