import threading
k, lock = None, threading.Lock()


def work(n):
    global k
    with lock:
        if k is None:
            k = 1
        else:
            k += 1


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(k)
