import threading

sem = threading.BoundedSemaphore(2)


def visit(k):
    with sem:
        print("visitor", k)
    if k == 2:
        sem.release()


ts = [threading.Thread(target=visit, args=(k,)) for k in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
