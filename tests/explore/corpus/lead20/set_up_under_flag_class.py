import threading


class 统计:
    def __init__(self):
        self.已准备 = False
        self.锁 = threading.Lock()

    def 准备(self):
        if not self.已准备:
            self.次数 = 0
            self.总和 = 0
            self.已准备 = True

    def 记录(self, 值):
        self.准备()
        with self.锁:
            self.次数 += 1
            self.总和 += 值


统计表 = 统计()
线程 = [threading.Thread(target=统计表.记录, args=(值,)) for 值 in (5, 7)]
for 一个 in 线程:
    一个.start()
for 一个 in 线程:
    一个.join()
print(统计表.次数, 统计表.总和)
