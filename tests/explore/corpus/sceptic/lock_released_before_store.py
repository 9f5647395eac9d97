import threading

lock = threading.Lock()
value = 0


def work():
    global value
    for _ in range(3):
        with lock:
            new = value + 1
        value = new


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(value)
