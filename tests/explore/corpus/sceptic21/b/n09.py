import threading

sem = threading.BoundedSemaphore(2)


def job(n):
    sem.acquire()
    try:
        if n == 2:
            sem.release()
            return
    finally:
        sem.release()


ts = [threading.Thread(target=job, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
