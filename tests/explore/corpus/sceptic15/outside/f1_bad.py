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


ts = [threading.Thread(target=reader) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
