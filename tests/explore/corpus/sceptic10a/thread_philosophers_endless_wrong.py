import threading
import time


class Philosopher(threading.Thread):
    running = True

    def __init__(self, name, left, right):
        threading.Thread.__init__(self)
        self.name = name
        self.left = left
        self.right = right

    def run(self):
        while self.running:
            time.sleep(0.01)
            self.left.acquire()
            self.right.acquire()
            print(self.name, "is eating")
            time.sleep(0.01)
            self.right.release()
            self.left.release()


forks = [threading.Semaphore() for _ in range(3)]
names = ["Plato", "Kant", "Hegel"]
ps = [Philosopher(names[i], forks[i], forks[(i + 1) % 3]) for i in range(3)]
for p in ps:
    p.start()
