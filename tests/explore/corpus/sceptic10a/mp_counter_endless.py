# 多进程死循环计数
import time
from multiprocessing import Process, Value


def work(counter, name):
    while True:
        with counter.get_lock():
            counter.value += 1
            print(name, counter.value)
        time.sleep(0.5)


if __name__ == "__main__":
    counter = Value('i', 0)
    for name in ("进程A", "进程B", "进程C"):
        Process(target=work, args=(counter, name)).start()
