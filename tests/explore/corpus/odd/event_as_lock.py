import threading

free = threading.Event()
free.set()
n = 0


def work():
    global n
    for _ in range(5):
        free.wait()
        free.clear()
        n += 1
        free.set()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
