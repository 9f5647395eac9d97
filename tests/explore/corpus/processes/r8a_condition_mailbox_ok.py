from multiprocessing import Condition, Process, Value


class Mailbox:
    def __init__(self):
        self.changed = Condition()
        self.full = Value('b', 0, lock=False)
        self.item = Value('i', 0, lock=False)

    def put(self, item):
        with self.changed:
            while self.full.value:
                self.changed.wait()
            self.item.value = item
            self.full.value = 1
            self.changed.notify_all()

    def get(self):
        with self.changed:
            self.changed.wait_for(lambda: self.full.value)
            item = self.item.value
            self.full.value = 0
            self.changed.notify_all()
            return item


def produce(box, n):
    for i in range(1, n + 1):
        box.put(i)
    box.put(-1)


def consume(box):
    got = []
    while (item := box.get()) != -1:
        got.append(item)
    print('got', got)


if __name__ == '__main__':
    box = Mailbox()
    a = Process(target=produce, args=(box, 4))
    b = Process(target=consume, args=(box,))
    a.start(), b.start()
    a.join(), b.join()
