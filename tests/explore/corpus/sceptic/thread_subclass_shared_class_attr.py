from threading import Thread


class Worker(Thread):
    total = 0

    def __init__(self, n):
        Thread.__init__(self)
        self.n = n

    def run(self):
        for _ in range(self.n):
            self.__class__.total = self.__class__.total + 1


ws = [Worker(5) for _ in range(2)]
for w in ws: w.start()
for w in ws: w.join()
print(Worker.total)
