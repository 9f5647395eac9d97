import threading

parts = []


def worker(n):
    parts.append(n)


for n in (1, 2):
    threading.Thread(target=worker, args=(n,)).start()
for t in threading.enumerate():
    if t is not threading.main_thread():
        t.join()
print("sum", sum(parts))
