import threading

mutex = threading.Lock()
room_empty = threading.Semaphore(1)
readers = 0
data = [0, 0]


def reader():
    global readers
    with mutex:
        readers += 1
        if readers == 1:
            room_empty.acquire()
    assert data[0] == data[1]
    # leaving
    readers -= 1
    if readers == 0:
        room_empty.release()


def writer():
    with room_empty:
        data[0] += 1
        data[1] += 1


ts = [threading.Thread(target=reader), threading.Thread(target=reader), threading.Thread(target=writer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(data)
