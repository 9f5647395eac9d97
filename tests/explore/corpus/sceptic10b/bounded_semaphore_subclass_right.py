import threading


class Fork(threading.BoundedSemaphore):
    def __init__(self, number):
        super().__init__(1)
        self.number = number


def eat(a, b):
    first, second = sorted((a, b), key=lambda f: f.number)
    with first:
        with second:
            pass


x, y = Fork(1), Fork(2)
ts = [threading.Thread(target=eat, args=(x, y)), threading.Thread(target=eat, args=(y, x))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("eaten")
