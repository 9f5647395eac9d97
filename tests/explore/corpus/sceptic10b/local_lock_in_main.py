import threading

visits = 0


def worker(times, lock):
    global visits
    for _ in range(times):
        with lock:
            visits += 1


def main():
    lock = threading.Lock()
    ts = [threading.Thread(target=worker, args=(2, lock)) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("visits:", visits)


main()
