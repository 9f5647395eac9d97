# 银行：存款与结息
import threading
from concurrent.futures import ThreadPoolExecutor


class 银行:
    def __init__(self):
        self.账户 = {"甲": 100, "乙": 200}
        self.锁 = threading.RLock()

    def 存款(self, 名, 数):
        with self.锁:
            self.账户[名] += 数

    def 结息(self):
        with self.锁:
            for 名, 额 in list(self.账户.items()):
                if 额 >= 200:
                    self.账户[名] = 额 + 额 // 10

    def 总额(self):
        with self.锁:
            return sum(self.账户.values())


行 = 银行()
with ThreadPoolExecutor(3) as 池:
    池.submit(行.存款, "乙", 5)
    池.submit(行.存款, "甲", 5)
    池.submit(行.结息)
print("总额", 行.总额())
