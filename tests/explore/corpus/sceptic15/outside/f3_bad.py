import threading

inside = 0
mutex = threading.Lock()
room = threading.Semaphore(1)


def reader():
    global inside
    with mutex:
        inside += 1
        if inside == 1:
            room.acquire()
    with mutex:
        inside -= 1
    if inside == 0:
        room.release()


book = 0


def writer():
    global book
    with room:
        book += 1


ts = [threading.Thread(target=f) for f in (reader, reader, writer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done", book)
