import threading
sem = threading.Semaphore(0)
got = []

def fill(n):
    for k in range(n):
        sem.release()
        got.append(k)

threading.Thread(target=fill, args=(25,)).start()
for _ in range(25):
    sem.acquire()
assert len(got) == 25
