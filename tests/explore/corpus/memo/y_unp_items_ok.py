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
    new = [p * 2 for p in was]
    with lock:
        pay[0], pay[1] = new
ts = [threading.Thread(target=f) for f in (deposit, interest)]
for t in ts: t.start()
for t in ts: t.join()
print(len(acc), len(pay))
