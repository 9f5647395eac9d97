import threading

lock = threading.Lock()
counts = {}
totals = []


def hit(key):
    with lock:
        counts[key] = counts.get(key, 0) + 1


def flush():
    global counts
    with lock:
        n = sum(counts.values())
    totals.append(n)
    with lock:
        counts = {}


a = threading.Thread(target=hit, args=("a",))
b = threading.Thread(target=flush)
a.start()
b.start()
a.join()
b.join()
print(sum(totals) + sum(counts.values()))
