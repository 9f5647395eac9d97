import threading


class Box:
    def __init__(self):
        self.total = 0


box = Box()
put = setattr


def work():
    for _ in range(2):
        put(box, "total", box.total + 1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(box.total)
