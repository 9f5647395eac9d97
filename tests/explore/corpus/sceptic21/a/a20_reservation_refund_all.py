import threading

reserved = 0
lock = threading.Lock()


def guest():
    global reserved
    with lock:
        reserved += 1
        mine = reserved > 0
    if mine:
        with lock:
            reserved -= 1


def manager():
    global reserved
    with lock:
        reserved += 2
        n = reserved
        many = reserved > 2
    if many:
        with lock:
            reserved -= n


threads = [threading.Thread(target=guest), threading.Thread(target=manager)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
