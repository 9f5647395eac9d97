import threading
cache = {}
def work(n):
    if "a" not in cache:
        box = cache.setdefault("a", [])
    else:
        box = cache["a"]
    box.append(n)
ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(cache["a"]))
