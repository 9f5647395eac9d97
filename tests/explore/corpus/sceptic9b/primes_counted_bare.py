# 统计素数个数,多进程版
from multiprocessing import Process, Value
import math


def is_prime(n):
    if n < 2:
        return False
    for d in range(2, int(math.sqrt(n)) + 1):
        if n % d == 0:
            return False
    return True


def count_primes(lo, hi, counter):
    for n in range(lo, hi):
        if is_prime(n):
            counter.value += 1   # Value 自带锁,所以安全?


def main():
    counter = Value('i', 0)
    step = 10
    ps = []
    for lo in range(0, 30, step):
        p = Process(target=count_primes, args=(lo, lo + step, counter))
        ps.append(p)
        p.start()
    for p in ps:
        p.join()
    print('primes below 30:', counter.value)


if __name__ == '__main__':
    main()
