import threading


class 账户:
    def __init__(self, 姓名, 余额):
        self.姓名 = 姓名
        self.余额 = 余额
        self.锁 = threading.Lock()

    def 查询(self):
        with self.锁:
            return self.余额

    def 存(self, 金额):
        with self.锁:
            self.余额 += 金额

    def 取(self, 金额):
        with self.锁:
            if self.余额 >= 金额:
                self.余额 -= 金额
                return True
            return False


甲, 乙 = 账户("甲", 100), 账户("乙", 0)


def 转账(金额):
    if 甲.取(金额):
        乙.存(金额)


线程 = [threading.Thread(target=转账, args=(80,)) for _ in range(2)]
for 线 in 线程:
    线.start()
for 线 in 线程:
    线.join()
print(甲.查询(), 乙.查询())
