import threading

data = bytearray(16)
numbers = memoryview(data).cast("i")
lock = threading.Lock()


def add(i):
    with lock:
        numbers[i] += 1


ts = [threading.Thread(target=add, args=(1,)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(numbers[1])
