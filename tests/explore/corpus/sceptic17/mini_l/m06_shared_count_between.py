import threading

free = ['b0']
lock = threading.Lock()
uses = 0


def work():
    global uses
    if free:
        b = free.pop()
        with lock:
            uses += 1
        free.append(b)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(uses >= 1)
