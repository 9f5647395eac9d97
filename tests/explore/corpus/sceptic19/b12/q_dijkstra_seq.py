import threading


class Sem:
    def __init__(self, n):
        self.value = n
        self.wakeups = 0
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            self.value -= 1
            if self.value < 0:
                while True:
                    self.cond.wait()
                    if self.wakeups > 0:
                        break
                self.wakeups -= 1

    def signal(self):
        with self.cond:
            self.value += 1
            if self.value <= 0:
                self.wakeups += 1
                self.cond.notify()


mutex = Sem(1)
total = 0


def work():
    global total
    mutex.wait()
    total += 1
    mutex.signal()
    mutex.wait()
    total += 1
    mutex.signal()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
