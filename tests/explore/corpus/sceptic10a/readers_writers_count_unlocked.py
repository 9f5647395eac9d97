import threading

wrt = threading.Semaphore(1)
mutex = threading.Lock()
readcount = 0
value = 0


def reader():
    global readcount
    mutex.acquire()
    readcount += 1
    if readcount == 1:
        wrt.acquire()
    mutex.release()
    print("read", value >= 0)
    readcount -= 1
    if readcount == 0:
        wrt.release()


def writer():
    global value
    wrt.acquire()
    value += 1
    wrt.release()


ts = [threading.Thread(target=f) for f in (reader, writer, reader, reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("value", value)
