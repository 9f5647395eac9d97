import threading

total = 0
lock = threading.Lock()


def work():
    global total
    with lock:
        total += 1


ts = [threading.Thread(target=work) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join(0.5)
for t in ts:
    t.join()
print(total)
