import threading
seen, twice = [], []
def count(n):
    try:
        seen.index(n)
    except ValueError:
        seen.append(n)
        twice.append(n)
ts = [threading.Thread(target=count, args=a) for a in ((1,), (1,))]
for t in ts: t.start()
for t in ts: t.join()
print(twice)
