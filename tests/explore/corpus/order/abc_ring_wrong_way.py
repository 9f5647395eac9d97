import threading

signs = [threading.Semaphore(1), threading.Semaphore(0), threading.Semaphore(0)]


def show(i):
    for _ in range(5):
        signs[i].acquire()
        print("ABC"[i], end="")
        signs[(i + 2) % 3].release()


ts = [threading.Thread(target=show, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print()
