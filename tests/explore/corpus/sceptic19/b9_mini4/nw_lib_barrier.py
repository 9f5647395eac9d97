import threading

barrier = threading.Barrier(2)
seen = 0
lock = threading.Lock()


def work():
    global seen
    with lock:
        seen += 1
        first = seen == 1
    barrier.wait()
    with lock:
        seen += 1
    barrier.wait()


ts = [threading.Thread(target=work) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
