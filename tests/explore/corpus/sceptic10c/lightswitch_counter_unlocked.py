import threading

room_empty = threading.Lock()
readers = 0


def reader():
    global readers
    readers += 1
    if readers == 1:
        room_empty.acquire()
    # ... reading ...
    readers -= 1
    if readers == 0:
        room_empty.release()


def writer():
    with room_empty:
        pass


ts = [threading.Thread(target=f) for f in (reader, reader, writer)]
for t in ts: t.start()
for t in ts: t.join()
print('end')
