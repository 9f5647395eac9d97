import threading

buffer = []
lock = threading.Lock()
got = []


def produce():
    for n in range(3):
        while True:
            with lock:
                if len(buffer) < 1:
                    buffer.append(n)
                    break


def consume():
    for _ in range(3):
        while True:
            with lock:
                if buffer:
                    item = buffer.pop(0)
                    break
        got.append(item)


ts = [threading.Thread(target=produce), threading.Thread(target=consume)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(got)
