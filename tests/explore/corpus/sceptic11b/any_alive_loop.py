import time
from multiprocessing import Array, Process


def work(a, i):
    a[i] = i + 1


if __name__ == '__main__':
    a = Array('i', 4)
    ps = [Process(target=work, args=(a, i)) for i in range(4)]
    for p in ps:
        p.start()
    while any(p.is_alive() for p in ps):
        time.sleep(0.01)
    print(sum(a))
