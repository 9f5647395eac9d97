import threading
value = 1
mutex = threading.Lock()
queue = threading.Semaphore(0)
def use():
    global value
    with mutex:
        value -= 1
        must_wait = value < 0
    if must_wait:
        queue.acquire()
    print('in')
    with mutex:
        value += 1
        if value <= 0:
            queue.release()
ts = [threading.Thread(target=use) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(value)
