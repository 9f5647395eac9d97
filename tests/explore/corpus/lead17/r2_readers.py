import threading
readers = 0
mutex = threading.Lock()
room = threading.Semaphore(1)
data = 0
def reader():
    global readers
    with mutex:
        readers += 1
        if readers == 1:
            room.acquire()
    print(data >= 0)
    with mutex:
        readers -= 1
        if readers == 0:
            room.release()
def writer():
    global data
    room.acquire()
    data += 1
    room.release()
ts = [threading.Thread(target=f) for f in (reader, writer, reader)]
for t in ts: t.start()
for t in ts: t.join()
print(data)
