import threading
cache = {}
def count(n):
    try:
        cache["a"]
    except KeyError:
        cache["a"] = n
ts = [threading.Thread(target=count, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(cache)
