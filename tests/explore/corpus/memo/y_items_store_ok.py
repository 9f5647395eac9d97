import threading
acc = {"a": 100, "b": 200}
pay = [100, 200]
lock, big = threading.Lock(), threading.Lock()
def deposit():
  with big:
    with lock:
        acc["b"] += 5
        pay[1] += 5
def interest():
  with big:
    with lock:
        old = dict(acc)
        was = pay[:]
    for k, v in old.items():
        with lock:
            acc[k] = v * 2
ts = [threading.Thread(target=f) for f in (deposit, interest)]
for t in ts: t.start()
for t in ts: t.join()
print(len(acc), len(pay))
