import threading

SIZE = 3
buffer = [None] * SIZE
write_at = read_at = 0
lock = threading.Lock()
empty = threading.Semaphore(SIZE)
filled = threading.Semaphore(0)
got = []


def produce(first):
    global write_at
    for i in range(first, first + 4):
        empty.acquire()
        with lock:
            buffer[write_at] = i
            write_at = (write_at + 1) % SIZE
        filled.release()


def consume():
    global read_at
    for _ in range(4):
        filled.acquire()
        with lock:
            got.append(buffer[read_at])
            read_at = (read_at + 1) % SIZE
        empty.release()


ts = [threading.Thread(target=produce, args=(i,)) for i in (0, 10)]
ts += [threading.Thread(target=consume) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
