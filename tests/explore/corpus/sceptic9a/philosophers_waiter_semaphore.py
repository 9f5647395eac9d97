# 哲学家进餐问题: 服务员(信号量)解法
import threading


class Fork:
    def __init__(self, index):
        self.index = index
        self.lock = threading.Lock()

    def __enter__(self):
        self.lock.acquire()
        return self

    def __exit__(self, *exc):
        self.lock.release()
        return False


class Philosopher(threading.Thread):
    waiter = threading.Semaphore(2)  # 最多两人同时就座

    def __init__(self, name, left, right):
        super().__init__(name=name)
        self.left = left
        self.right = right
        self.meals = 0

    def run(self):
        for _ in range(2):
            with self.waiter:
                with self.left:
                    with self.right:
                        self.eat()

    def eat(self):
        self.meals += 1


forks = [Fork(i) for i in range(3)]
people = [Philosopher(f"P{i}", forks[i], forks[(i + 1) % 3]) for i in range(3)]
for p in people:
    p.start()
for p in people:
    p.join()
print([p.meals for p in people])
