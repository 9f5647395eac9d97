import threading

sem = threading.Semaphore(2)


def guest(n):
    if not sem.acquire(blocking=False):
        raise RuntimeError('客满')
    sem.release()


ts = [threading.Thread(target=guest, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('ok')
