import threading


class Cell(threading.Condition):
    def __init__(self):
        super().__init__()
        self.value = None

    def put(self, value):
        with self:
            self.value = value
            self.notify()

    def get(self):
        with self:
            while self.value is None:
                self.wait()
            return self.value


cell = Cell()
got = []
ts = [threading.Thread(target=lambda: got.append(cell.get())), threading.Thread(target=cell.put, args=(5,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("got", *got)
