import threading
acc = {"a": 100, "b": 200, "z": 0}
big = threading.Lock()
def first():
    acc["b"] += 5
def second():
    global acc
    acc = {k: v * 2 for k, v in acc.items()}
ts = [threading.Thread(target=f) for f in (first, second)]
for t in ts: t.start()
for t in ts: t.join()
print(len(acc))
