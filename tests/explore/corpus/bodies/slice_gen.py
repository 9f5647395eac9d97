import threading
pay = [100, 200]
big = threading.Lock()
def first():
    pay[1] += 5
def second():
    pay[:] = (p * 2 for p in list(pay))
ts = [threading.Thread(target=f) for f in (first, second)]
for t in ts: t.start()
for t in ts: t.join()
print(len(pay))
