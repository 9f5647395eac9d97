import threading

tokens = threading.Semaphore(4)


def adult_leaves(k):
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
