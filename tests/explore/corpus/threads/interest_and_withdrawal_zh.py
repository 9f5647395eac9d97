# 银行:取款线程有锁,计息线程没有锁
import threading


class 账户:
    def __init__(self, 余额):
        self.余额 = 余额
        self.锁 = threading.Lock()

    def 取款(self, 金额):
        with self.锁:
            if self.余额 >= 金额:
                self.余额 -= 金额

    def 计息(self):
        self.余额 = self.余额 * 1.01


a = 账户(1000)
线程 = [threading.Thread(target=a.取款, args=(100,)) for _ in range(2)]
线程.append(threading.Thread(target=a.计息))
for t in 线程:
    t.start()
for t in 线程:
    t.join()
print(round(a.余额, 2))
