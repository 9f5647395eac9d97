import threading


class Stack:
    def __init__(self, xs):
        self.xs = list(xs)
        self.pops = 0
        self.cond = threading.Condition()

    def pop(self):
        with self.cond:
            self.pops += 1
            if self.pops < 100:
                return self.xs.pop()

    def append(self, x):
        with self.cond:
            self.xs.append(x)


stack = Stack(range(4))


def work():
    for _ in range(2):
        stack.pop()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(stack.pops)
