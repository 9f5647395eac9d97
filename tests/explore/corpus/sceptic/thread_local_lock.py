import threading


class Mine(threading.local):
    def __init__(self):
        self.lock = threading.Lock()


mine = Mine()
n = 0


def work():
    global n
    for _ in range(3):
        with mine.lock:
            n += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
