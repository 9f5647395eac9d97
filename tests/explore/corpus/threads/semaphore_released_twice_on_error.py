import threading

sem = threading.Semaphore(1)
total = 0


def work(k):
    global total
    sem.acquire()
    try:
        if k == 0:
            raise ValueError(k)
        total += k
    except ValueError:
        sem.release()
    finally:
        sem.release()


first = threading.Thread(target=work, args=(0,))
first.start()
first.join()
ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
