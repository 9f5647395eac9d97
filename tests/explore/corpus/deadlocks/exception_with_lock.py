import threading

lock = threading.Lock()
results = []


def divide(a, b):
    lock.acquire()
    results.append(a / b)
    lock.release()


ts = [threading.Thread(target=divide, args=(1, b)) for b in (0, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(results)
