# 多进程死循环计数
import time
from multiprocessing import Process, Value, Lock


def work(counter, lock, name):
    while True:
        counter.value += 1
        lock.acquire()
        print(name, counter.value)
        lock.release()
        time.sleep(0.5)


if __name__ == "__main__":
    counter = Value('i', 0)
    lock = Lock()
    for name in ("进程A", "进程B", "进程C"):
        Process(target=work, args=(counter, lock, name)).start()
