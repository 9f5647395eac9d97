import threading

tapes = threading.Semaphore(3)


def job(name):
    tapes.acquire()
    tapes.acquire()
    print(name, 'has two')
    tapes.release()
    tapes.release()


ts = [threading.Thread(target=job, args=(n,)) for n in 'ABC']
for t in ts:
    t.start()
for t in ts:
    t.join()
