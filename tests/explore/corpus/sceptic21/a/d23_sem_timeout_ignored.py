import threading

sem = threading.Semaphore(1)
count = 0


def work():
    global count
    sem.acquire(timeout=1)
    count += 1
    sem.release()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
