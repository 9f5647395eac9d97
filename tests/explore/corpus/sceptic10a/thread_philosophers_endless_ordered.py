# 哲学家就餐问题 (资源分级)
import threading
import time

N = 5
forks = [threading.Lock() for _ in range(N)]


class Philosopher(threading.Thread):
    def __init__(self, index):
        super().__init__()
        self.index = index
        left, right = index, (index + 1) % N
        self.first, self.second = forks[min(left, right)], forks[max(left, right)]

    def run(self):
        while True:
            print(f"哲学家{self.index} 思考")
            time.sleep(0.01)
            with self.first:
                with self.second:
                    print(f"哲学家{self.index} 进餐")
                    time.sleep(0.01)


for i in range(N):
    Philosopher(i).start()
