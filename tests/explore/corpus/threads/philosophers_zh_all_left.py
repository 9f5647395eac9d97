# 哲学家就餐问题
import threading
import time


class Philosopher(threading.Thread):
    def __init__(self, name, left, right):
        super().__init__()
        self.name = name
        self.left = left
        self.right = right

    def run(self):
        print(self.name, "在思考")
        self.left.acquire()
        time.sleep(0.1)
        self.right.acquire()
        print(self.name, "在吃饭")
        self.right.release()
        self.left.release()


筷子 = [threading.RLock() for _ in range(5)]
names = ["孔子", "老子", "庄子", "孟子", "墨子"]
ps = [Philosopher(names[i], 筷子[i], 筷子[(i + 1) % 5]) for i in range(5)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print("散席")
