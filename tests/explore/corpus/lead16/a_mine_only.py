import threading

total = 0
lock = threading.Lock()


class Worker:
    def __init__(self, budget):
        self.budget = budget
        self.ready = True

    def run(self):
        global total
        while self.ready:
            with lock:
                total += 1
            self.budget -= 1
            self.ready = self.budget > 0


ws = [Worker(3) for _ in range(2)]
ts = [threading.Thread(target=w.run) for w in ws]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
