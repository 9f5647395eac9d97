import threading

slots = threading.BoundedSemaphore(2)
done = []


def task(n):
    slots.acquire()
    try:
        done.append(n)
        slots.release()
    finally:
        slots.release()


ts = [threading.Thread(target=task, args=(n,)) for n in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
