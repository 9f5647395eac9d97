import threading

lock = threading.Lock()
results = []


def divide(a, b):
    try:
        with lock:
            results.append(a / b)
    except ZeroDivisionError:
        results.append(None)


ts = [threading.Thread(target=divide, args=(1, b)) for b in (0, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(results), 0.5 in results)
