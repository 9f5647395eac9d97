import threading

readers = 0
writing = threading.Lock()
data = 0
seen = []


def reader():
    global readers
    readers += 1
    if readers == 1:
        writing.acquire()
    seen.append(data)
    readers -= 1
    if readers == 0:
        writing.release()


def writer():
    global data
    with writing:
        data = data + 1


ts = [threading.Thread(target=f) for f in (reader, writer, reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(data, len(seen))
