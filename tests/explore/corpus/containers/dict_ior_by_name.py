import threading
votes = {"a": 0}
def cast(v):
    votes.__ior__({v: votes[v] + 1})
ts = [threading.Thread(target=cast, args=("a",)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
