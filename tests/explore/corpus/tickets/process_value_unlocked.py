from multiprocessing import Process, Value
import os
import time


def sell(n):
    while True:
        if n.value > 0:
            time.sleep(0.01)
            n.value -= 1
            print("窗口", os.getpid() > 0, "余票", n.value, flush=True)
        else:
            break


if __name__ == '__main__':
    n = Value('i', 4)
    p_list = []
    for i in range(2):
        p = Process(target=sell, args=(n,))
        p_list.append(p)
        p.start()
    for p in p_list:
        p.join()
    print('全部卖完')
