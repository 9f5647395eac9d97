import threading


class IdGenerator:
    def __init__(self):
        self.value = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.value = self.value + 1
        return self.value


ids = []
g = IdGenerator()


def work():
    for _ in range(2):
        ids.append(next(g))


ws = [threading.Thread(target=work) for _ in range(2)]
for w in ws: w.start()
for w in ws: w.join()
print(len(ids), len(set(ids)))
