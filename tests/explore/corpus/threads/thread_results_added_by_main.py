import threading


class Adder(threading.Thread):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.result = 0

    def run(self):
        for n in self.numbers:
            self.result += n


ts = [Adder([1, 2, 3]), Adder([4, 5])]
for t in ts:
    t.start()
total = 0
for t in ts:
    t.join()
    total += t.result
print(total)
