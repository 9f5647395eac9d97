import threading

sem = threading.Semaphore(2)
total = 0


def work():
    global total
    while sem._value == 0:
        pass
    sem.acquire()
    v = total
    total = v + 1
    sem.release()


ts = [threading.Thread(target=work) for k in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
