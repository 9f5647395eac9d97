import threading

lock = threading.Lock()
total = 0
errors = []


def add(text):
    global total
    lock.acquire()
    try:
        total += int(text)
    except ValueError as e:
        errors.append(e)
        return
    lock.release()


ts = [threading.Thread(target=add, args=(s,)) for s in ("1", "x", "2")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("errors", len(errors), "sum", total)
