import threading

tokens = threading.Semaphore(4)
mutex = threading.Lock()


def adult_leaves(k):
    with mutex:
        for _ in range(3):
            tokens.acquire()
    print("adult", k, "leaves")
    for _ in range(3):
        tokens.release()


ts = [threading.Thread(target=adult_leaves, args=(k,)) for k in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
