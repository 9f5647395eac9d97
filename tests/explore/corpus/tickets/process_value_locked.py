from multiprocessing import Process, Value, Lock
import time


def sell(n, lock):
    while True:
        lock.acquire()
        try:
            if n.value > 0:
                time.sleep(0.01)
                n.value -= 1
                print("余票", n.value, flush=True)
            else:
                break
        finally:
            lock.release()


if __name__ == '__main__':
    n = Value('i', 4)
    lock = Lock()
    p_list = []
    for i in range(2):
        p = Process(target=sell, args=(n, lock))
        p_list.append(p)
        p.start()
    for p in p_list:
        p.join()
    print('全部卖完', n.value)
