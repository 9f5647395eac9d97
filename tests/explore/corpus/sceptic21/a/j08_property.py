import threading


class Shelf:
    def __init__(self):
        self.items = [1, 2, 3]

    @property
    def plenty(self):
        return len(self.items) > 2


shelf = Shelf()
out = []


def work():
    if shelf.plenty:
        out.append(shelf.items.pop())


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
