from multiprocessing import Process, Value


def add(v):
    for _ in range(3):
        v.value += 1


if __name__ == '__main__':
    v = Value('i', 0, lock=False)
    for i in range(2):
        p = Process(target=add, args=(v,))
        p.start()
        p.join()
    print(v.value)
