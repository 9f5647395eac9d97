import threading

ready = False
hits = 7
lock = threading.Lock()
barrier = threading.Barrier(2)


def work():
    global ready, hits
    if not ready:
        hits = 0
        ready = True
    barrier.wait()
    for _ in range(2):
        with lock:
            hits += 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(hits)
