import threading

n = 0
lock = threading.Lock()
snapshots = {}


def work(name):
    global n
    snapshots[name] = n
    with lock:
        n = n + 1


ts = [threading.Thread(target=work, args=(x,)) for x in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
