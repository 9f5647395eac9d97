import threading


class Stack:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def pop(self):
        return self.items.pop()


stack = Stack([1, 2, 3])
out = []


def take():
    if len(stack) > 2:
        out.append(stack.pop())


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
