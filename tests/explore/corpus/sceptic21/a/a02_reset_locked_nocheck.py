import threading

ready = False
hits = 5
lock = threading.Lock()


def setup():
    global ready, hits
    if not ready:
        with lock:
            hits = 0
            ready = True


def work():
    global hits
    setup()
    for _ in range(2):
        with lock:
            hits += 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("done")
