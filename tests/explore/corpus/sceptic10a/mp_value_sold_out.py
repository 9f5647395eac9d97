# 多进程卖票 (Value自带锁)
import multiprocessing as mp
import os
import random
import time


def sell(tickets, sold, idx):
    while True:
        with tickets.get_lock():
            if tickets.value <= 0:
                print(f"窗口{idx}: 票已售罄")
                break
            no = tickets.value
            tickets.value -= 1
            print(f"窗口{idx} (pid {os.getpid() > 0}) 卖出第{no}张票")
        sold[idx] += 1
        time.sleep(random.uniform(0.001, 0.005))


if __name__ == "__main__":
    TOTAL = 15
    tickets = mp.Value("i", TOTAL)
    sold = mp.Array("i", 3)
    ps = [mp.Process(target=sell, args=(tickets, sold, i)) for i in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print("剩余:", tickets.value)
    print("合计:", sum(sold))
    assert sum(sold) == TOTAL
