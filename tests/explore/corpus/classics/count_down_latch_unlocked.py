import threading


class Latch:
    def __init__(self, count):
        self.count = count
        self.zero = threading.Event()

    def down(self):
        self.count -= 1
        if self.count == 0:
            self.zero.set()


latch = Latch(3)


def work(i):
    latch.down()


for i in range(3):
    threading.Thread(target=work, args=(i,)).start()
latch.zero.wait()
print("all down")
