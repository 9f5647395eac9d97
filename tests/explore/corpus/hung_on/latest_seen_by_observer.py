import threading

lock = threading.Lock()
count = 0
newest = None


class Snapshot:
    pass


def work():
    global count
    for _ in range(3):
        with lock:
            count += 1


def watch():
    global newest
    for _ in range(3):
        shot = Snapshot()
        shot.count = count
        newest = shot


threads = [threading.Thread(target=work), threading.Thread(target=work), threading.Thread(target=watch)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count)
