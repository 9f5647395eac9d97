import threading

sem = threading.Semaphore(1)
inside = 0


def job(n):
    global inside
    sem.acquire()
    try:
        inside += 1
        if n == 0:
            sem.release()
            return
        inside += 1
    finally:
        sem.release()


ts = [threading.Thread(target=job, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(inside)
