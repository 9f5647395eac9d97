import threading

total = 0


class Found(Exception):
    def __init__(self, value):
        super().__init__(value)
        self.value = value


def look():
    raise Found(total)


def work():
    global total
    try:
        look()
    except Found as found:
        total = found.value + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
