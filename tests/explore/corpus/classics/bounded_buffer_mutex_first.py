import threading

mutex = threading.Lock()
empty = threading.Semaphore(1)
full = threading.Semaphore(0)
buffer = []


def produce():
    for i in range(3):
        with mutex:
            empty.acquire()
            buffer.append(i)
            full.release()


def consume():
    for _ in range(3):
        with mutex:
            full.acquire()
            buffer.pop()
            empty.release()


ts = [threading.Thread(target=produce), threading.Thread(target=consume)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
