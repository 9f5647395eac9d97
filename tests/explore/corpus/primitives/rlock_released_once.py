import threading

r = threading.RLock()


def work():
    r.acquire()
    r.acquire()
    r.release()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print("ok")
