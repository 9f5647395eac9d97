import threading


class Base:
    count = 0

    @classmethod
    def bump(cls):
        Base.count = Base.count + 1


class Worker(Base, threading.Thread):
    def run(self):
        for _ in range(5):
            self.bump()


ws = [Worker() for _ in range(2)]
for w in ws:
    w.start()
for w in ws:
    w.join()
print(Base.count)
