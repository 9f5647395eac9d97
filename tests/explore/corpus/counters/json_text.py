import threading, json
state = json.dumps({"n": 0})
def work():
    global state
    d = json.loads(state)
    d["n"] += 1
    state = json.dumps(d)
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
