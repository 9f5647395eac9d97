import threading

d = {}
ts = [threading.Thread(target=lambda k=k: d.__setitem__(k, 1)) for k in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(d))
