import threading

parts = []


def worker(n):
    parts.append(n)


for n in (1, 2):
    t = threading.Thread(target=worker, args=(n,))
    t.start()
t.join()
print("sum", sum(parts))
