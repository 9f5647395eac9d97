from multiprocessing import Array, Lock, Process


def add(a):
    with a.get_lock():
        a[0] += 1


if __name__ == '__main__':
    a = Array('i', 1, lock=Lock())
    p = Process(target=add, args=(a,))
    p.start()
    p.join()
    print(a[0])
