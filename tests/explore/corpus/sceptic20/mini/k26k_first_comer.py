import threading
lock = threading.Lock()
active = 0
def run(fail):
    global active
    with lock:
        active += 1
        mine = active
    if mine == 1 and fail:
        with lock:
            active -= 1
        return
    with lock:
        active -= 1
ts = [threading.Thread(target=run, args=(f,)) for f in (True, False)]
for t in ts: t.start()
for t in ts: t.join()
print(active)
