import threading

total = 0
lock = threading.Lock()


def work(n):
    global total
    own = 0
    for i in range(n):
        own += i
    with lock:
        total += own


ts = [threading.Thread(target=work, args=(100,)) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
