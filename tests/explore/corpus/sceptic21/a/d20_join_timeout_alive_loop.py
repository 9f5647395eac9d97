import threading

total = 0
lock = threading.Lock()


def work():
    global total
    for _ in range(2):
        with lock:
            total += 1


ts = [threading.Thread(target=work) for i in range(3)]
for t in ts:
    t.start()
while any(t.is_alive() for t in ts):
    for t in ts:
        t.join(0.1)
print(total)
