# 读者-写者问题(读者优先)
import threading

mutex = threading.Lock()
wrt = threading.Semaphore(1)
readers = 0
data = {"a": 0, "b": 0}
seen = []


def reader():
    global readers
    with mutex:
        readers += 1
        if readers == 1:
            wrt.acquire()
    seen.append(data["a"] == data["b"])
    with mutex:
        readers -= 1
        if readers == 0:
            wrt.release()


def writer():
    wrt.acquire()
    data["a"] += 1
    data["b"] += 1
    wrt.release()


ts = [threading.Thread(target=f) for f in (reader, writer, reader, writer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(data["a"], all(seen))
