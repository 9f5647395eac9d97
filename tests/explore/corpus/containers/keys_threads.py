import threading
n = {}
def inc():
    me = threading.current_thread()
    n[me] = 0
    for _ in range(2):
        n[me] += 1
ts = [threading.Thread(target=inc) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
