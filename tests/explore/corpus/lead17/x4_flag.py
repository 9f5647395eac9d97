import threading
busy = False
free = threading.Event()
log = []
def use(i):
    global busy
    if busy:
        free.wait()
    busy = True
    log.append(i)
    busy = False
    free.set()
ts = [threading.Thread(target=use, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(log))
