"""转账：用Value自带的锁"""
import multiprocessing as mp
import time


def transfer(name, src, dst, amount):
    with src.get_lock():
        if src.value < amount:
            print(name, '余额不足')
            return
        time.sleep(0.01)        # 模拟网络延迟
        with dst.get_lock():
            src.value -= amount
            dst.value += amount
            print(name, '转账', amount)


if __name__ == '__main__':
    zhang = mp.Value('i', 100)
    li = mp.Value('i', 100)
    p1 = mp.Process(target=transfer, args=('张三', zhang, li, 30))
    p2 = mp.Process(target=transfer, args=('李四', li, zhang, 50))
    for p in (p1, p2):
        p.start()
    for p in (p1, p2):
        p.join()
    print(zhang.value, li.value)
