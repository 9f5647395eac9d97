import threading


class Semaphore:
    def __init__(self, value):
        self.value = value
        self.cond = threading.Condition()

    def acquire(self):
        with self.cond:
            self.value -= 1
            if self.value < 0:
                self.cond.wait()

    def release(self):
        with self.cond:
            self.value += 1
            if self.value <= 0:
                self.cond.notify()


semaphore = Semaphore(1)
total = 0


def work():
    global total
    semaphore.acquire()
    total += 1
    semaphore.release()



ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
