import threading
LIMIT = 2
running = 0
lock = threading.Lock()
done = []
def job(i):
    global running
    done.append(i)
    with lock:
        running -= 1
waiting = list(range(4))
ts = []
while waiting:
    with lock:
        free = running < LIMIT
        if free:
            running += 1
    if free:
        t = threading.Thread(target=job, args=(waiting.pop(),))
        t.start()
        ts.append(t)
for t in ts: t.join()
print(sorted(done), running)
