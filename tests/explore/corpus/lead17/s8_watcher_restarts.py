import threading
alive = 0
lock = threading.Lock()
log = []
def worker(n):
    global alive
    with lock:
        alive += 1
    log.append(n)
    with lock:
        alive -= 1
for n in range(3):
    if alive == 0:
        t = threading.Thread(target=worker, args=(n,))
        t.start()
        t.join()
print(log, alive)
