import threading
state = "new"
log = []
def cancel():
    global state
    s = state
    if s == "new":
        state = "cancelled"
def work():
    global state
    state = "running"
    log.append(state)
ts = [threading.Thread(target=f) for f in (cancel, work)]
for t in ts: t.start()
for t in ts: t.join()
print(log)
