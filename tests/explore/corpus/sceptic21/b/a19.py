import threading

N = 3
forks = [threading.Lock() for _ in range(N)]


class Philosopher(threading.Thread):
    def __init__(self, index):
        super().__init__(name=f"Philosopher-{index}")
        self.left = forks[index]
        self.right = forks[(index + 1) % N]

    def run(self):
        self.left.acquire()
        self.right.acquire()
        print(self.name, "eats")
        self.right.release()
        self.left.release()


table = [Philosopher(i) for i in range(N)]
for p in table:
    p.start()
for p in table:
    p.join()
