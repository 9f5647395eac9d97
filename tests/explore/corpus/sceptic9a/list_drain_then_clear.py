import threading

lock = threading.Lock()
buffer = []
written = []


def log():
    for i in range(3):
        with lock:
            buffer.append(i)


def flush():
    with lock:
        copy = list(buffer)
    written.extend(copy)
    with lock:
        buffer.clear()


a = threading.Thread(target=log)
b = threading.Thread(target=flush)
a.start()
b.start()
a.join()
b.join()
flush()
print(written)
