import threading


class Stack:
    def __init__(self, size):
        self.cells = [None] * size
        self.top = 0

    def push(self, x):
        self.cells[self.top] = x
        self.top += 1

    def pop(self):
        self.top -= 1
        return self.cells[self.top]


s = Stack(10)


def work(k):
    s.push(k)
    s.push(k + 1)


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 10)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(s.top, s.cells)
