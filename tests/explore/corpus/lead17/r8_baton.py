import threading
e = threading.Semaphore(1)
slots = threading.Semaphore(0)
busy = False
waiting = 0
log = []
def use(i):
    global busy, waiting
    e.acquire()
    if busy:
        waiting += 1
        e.release()
        slots.acquire()
        waiting -= 1
    busy = True
    e.release()
    log.append(i)
    e.acquire()
    busy = False
    if waiting > 0:
        slots.release()
    else:
        e.release()
ts = [threading.Thread(target=use, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(log))
