import threading


class Adder(threading.Thread):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers

    def run(self):
        self.result = sum(self.numbers)


parts = [Adder([1, 2]), Adder([3, 4])]
for p in parts:
    p.start()
total = sum(p.result for p in parts)
for p in parts:
    p.join()
print(total)
