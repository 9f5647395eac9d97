import threading

pot = 2
empty = threading.Semaphore(0)
full = threading.Semaphore(0)


def savage(k):
    global pot
    if pot == 0:
        empty.release()
        full.acquire()
    pot -= 1


def cook():
    global pot
    while True:
        empty.acquire()
        pot = 2
        full.release()


threading.Thread(target=cook, daemon=True).start()
ts = [threading.Thread(target=savage, args=(k,)) for k in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("all have eaten")
