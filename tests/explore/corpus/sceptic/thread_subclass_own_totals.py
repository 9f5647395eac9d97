from threading import Thread


class Worker(Thread):
    def __init__(self, n):
        Thread.__init__(self)
        self.n = n
        self.total = 0

    def run(self):
        for _ in range(self.n):
            self.total += 1


ws = [Worker(5) for _ in range(2)]
for w in ws: w.start()
for w in ws: w.join()
print(sum(w.total for w in ws))
