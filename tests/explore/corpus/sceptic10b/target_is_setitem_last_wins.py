import threading

box = {"last": 0}
ts = [threading.Thread(target=box.__setitem__, args=("last", v)) for v in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("last", box["last"])
