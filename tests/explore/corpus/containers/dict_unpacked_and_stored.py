import threading
d = {"n": 0}
def work():
    global d
    d = {**d, "n": d["n"] + 1}
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
