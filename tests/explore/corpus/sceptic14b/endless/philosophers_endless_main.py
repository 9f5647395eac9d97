import threading
import time

forks = [threading.Lock() for _ in range(3)]


class Philosopher(threading.Thread):
    def __init__(self, i):
        super().__init__(name=f"哲学家{i}", daemon=True)
        self.left, self.right = forks[i], forks[(i + 1) % 3]

    def run(self):
        while True:
            time.sleep(0.1)
            with self.left:
                with self.right:
                    print(self.name, "吃")


for i in range(3):
    Philosopher(i).start()
try:
    while True:
        time.sleep(1)
except KeyboardInterrupt:
    print("结束")
