# 用继承Process的方式实现多进程累加
from multiprocessing import Process, Value, Lock


class Adder(Process):
    def __init__(self, total, n):
        super().__init__()
        self.total = total
        self.n = n
        self.lock = Lock()

    def run(self):
        for i in range(self.n):
            self.lock.acquire()
            try:
                self.total.value += 1
            finally:
                self.lock.release()


def main():
    total = Value('i', 0)
    adders = [Adder(total, 500) for _ in range(4)]
    for a in adders:
        a.start()
    for a in adders:
        a.join()
    print(f"结果: {total.value}, 期望: {4 * 500}")


if __name__ == '__main__':
    main()
