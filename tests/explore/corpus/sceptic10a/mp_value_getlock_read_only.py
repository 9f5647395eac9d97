# 多进程计数器: 统计网页访问量
from multiprocessing import Process, Value
import time


def visit(pv, name, times):
    for i in range(times):
        with pv.get_lock():
            old = pv.value
        time.sleep(0.001)        # 模拟处理请求
        pv.value = old + 1
    print(name, "处理完成")


if __name__ == '__main__':
    pv = Value('i', 0)
    workers = []
    for n in ("worker-A", "worker-B", "worker-C"):
        p = Process(target=visit, args=(pv, n, 20))
        workers.append(p)
        p.start()
    for p in workers:
        p.join()
    print("总访问量:", pv.value)
    print("应该是:", 60)
