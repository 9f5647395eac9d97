import threading


class Stack:
    head = None

    def push(self, x):
        self.head = (x, self.head)

    def __iter__(self):
        n = self.head
        while n:
            x, n = n
            yield x


s = Stack()
ts = [threading.Thread(target=s.push, args=(i,)) for i in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(s))
