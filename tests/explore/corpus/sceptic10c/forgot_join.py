import threading

lock = threading.Lock()
total = 0


def add(xs):
    global total
    for x in xs:
        with lock:
            total += x


def start_all(*parts):
    for part in parts:
        threading.Thread(target=add, args=(part,)).start()


start_all([1, 2], [3, 24])
print('sum', total)
