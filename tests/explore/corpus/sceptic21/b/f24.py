import threading

REINDEER = 3
count = 0
mutex = threading.Lock()
santa_sem = threading.Semaphore(0)
hitched = threading.Semaphore(0)


def santa():
    santa_sem.acquire()
    for _ in range(1, REINDEER):
        hitched.release()


def reindeer():
    global count
    with mutex:
        count += 1
        if count == REINDEER:
            santa_sem.release()
    hitched.acquire()


ts = [threading.Thread(target=santa)]
ts += [threading.Thread(target=reindeer) for _ in range(REINDEER)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("sleigh ready with", count)
