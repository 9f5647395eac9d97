import random
import threading
import time


class Philosopher(threading.Thread):
    running = True

    def __init__(self, xname, forkOnLeft, forkOnRight):
        threading.Thread.__init__(self)
        self.name = xname
        self.forkOnLeft = forkOnLeft
        self.forkOnRight = forkOnRight

    def run(self):
        while self.running:
            time.sleep(random.uniform(3, 13))
            print('%s is hungry.' % self.name)
            self.dine()

    def dine(self):
        self.forkOnLeft.acquire(True)
        self.forkOnRight.acquire(True)
        self.dining()
        self.forkOnRight.release()
        self.forkOnLeft.release()

    def dining(self):
        print('%s starts eating ' % self.name)
        time.sleep(random.uniform(1, 10))
        print('%s finishes eating and leaves to think.' % self.name)


forks = [threading.Lock() for n in range(5)]
philosopherNames = ('Aristotle', 'Kant', 'Spinoza', 'Marx', 'Russel')
philosophers = [Philosopher(philosopherNames[i], forks[i % 5], forks[(i + 1) % 5]) for i in range(5)]
for p in philosophers: p.start()
time.sleep(30)
Philosopher.running = False
print("Now we're finishing.")
