import threading
pay = [100, 200]
big = threading.Lock()
def first():
    with big:
        pay[1] += 5
def second():
    with big:
        pay[:] = map(lambda p: p * 2, list(pay))
ts = [threading.Thread(target=f) for f in (first, second)]
for t in ts: t.start()
for t in ts: t.join()
print(len(pay))
