import threading

total = 0


class Adder(threading.Thread):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.result = 0

    def run(self):
        global total
        self.result = total
        for n in self.numbers:
            self.result += n
        total = self.result


ts = [Adder([1, 2, 3]), Adder([4, 5])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
