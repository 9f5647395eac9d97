# 吸烟者问题
import random
import threading

ROUNDS = 6
ITEMS = ["烟草", "纸", "火柴"]


class Table:
    def __init__(self):
        self.agent = threading.Semaphore(1)
        self.smoker = [threading.Semaphore(0) for _ in ITEMS]
        self.finished = False
        self.smoked = [0, 0, 0]

    def supply(self):
        for _ in range(ROUNDS):
            self.agent.acquire()
            who = random.randrange(3)
            others = [x for i, x in enumerate(ITEMS) if i != who]
            print("供应者放上", " 和 ".join(others))
            self.smoker[who].release()
        self.agent.acquire()
        self.finished = True
        for s in self.smoker:
            s.release()

    def smoke(self, i):
        while True:
            self.smoker[i].acquire()
            if self.finished:
                return
            print(f"拥有{ITEMS[i]}的人吸烟")
            self.smoked[i] += 1
            self.agent.release()


if __name__ == "__main__":
    table = Table()
    threads = [threading.Thread(target=table.smoke, args=(i,)) for i in range(3)]
    threads.append(threading.Thread(target=table.supply))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("共吸烟", sum(table.smoked), "次")
