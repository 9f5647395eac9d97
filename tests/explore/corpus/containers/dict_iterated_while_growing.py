import threading
d = {i: i for i in range(3)}
def grow():
    d["x"] = 1
def show():
    for k, v in d.items():
        str(v)
ts = [threading.Thread(target=f) for f in (grow, show)]
for t in ts: t.start()
for t in ts: t.join()
