import threading
acc = {"a": 100, "b": 200}
pay = [100, 200]
lock = threading.Lock()
def deposit():
    with lock:
        acc["b"] += 5
        pay[1] += 5
def interest():
    with lock:
        old = dict(acc)
        was = pay[:]
    with lock:
        acc.update({k: v * 2 for k, v in old.items()})
ts = [threading.Thread(target=f) for f in (deposit, interest)]
for t in ts: t.start()
for t in ts: t.join()
print(len(acc), len(pay))
