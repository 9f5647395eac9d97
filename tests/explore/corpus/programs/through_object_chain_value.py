import threading

total = 0


class Number:
    def __init__(self, n):
        self.n = n

    def plus(self, k):
        return Number(self.n + k)

    def get(self):
        return self.n


def work():
    global total
    total = Number(total).plus(1).get()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
