import threading

visits = 0


def worker(times):
    global visits
    lock = threading.Lock()
    for _ in range(times):
        with lock:
            visits += 1


def main():
    ts = [threading.Thread(target=worker, args=(2,)) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("visits:", visits)


main()
