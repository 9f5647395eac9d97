# 读者-写者问题:读者计数没有加锁
import threading

wrt = threading.Semaphore(1)
readers = 0
value = 0
seen = []


def reader():
    global readers
    readers += 1
    if readers == 1:
        wrt.acquire()
    seen.append(value)
    readers -= 1
    if readers == 0:
        wrt.release()


def writer():
    global value
    with wrt:
        value += 1


ts = [threading.Thread(target=f) for f in (reader, writer, reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("value", value)
