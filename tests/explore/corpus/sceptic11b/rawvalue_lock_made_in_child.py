# 用RawValue + Lock, 但是锁建错了地方
from multiprocessing import Process, Lock, RawValue


def add(total, numbers):
    lock = Lock()          # 每个进程自己的锁
    for n in numbers:
        with lock:
            total.value = total.value + n


def main():
    total = RawValue('l', 0)
    chunks = [range(1, 11), range(11, 21), range(21, 31)]
    workers = []
    for chunk in chunks:
        p = Process(target=add, args=(total, chunk))
        workers.append(p)
        p.start()
    for p in workers:
        p.join()
    print("sum =", total.value)


if __name__ == '__main__':
    main()
