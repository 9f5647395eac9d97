import threading

free = ['b0']
lock = threading.Lock()


def work():
    if free:
        with lock:
            b = free.pop()
        with lock:
            free.append(b)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(free))
