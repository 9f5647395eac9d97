import threading
guard = threading.Lock()
shared = [0]

def work():
    for _ in range(50):
        while not guard.acquire(blocking=False):
            pass
        shared[0] = 1 - shared[0]
        guard.release()

ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(shared[0])
