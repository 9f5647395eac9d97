from multiprocessing import Process, Value


def add(counter, n):
    for _ in range(n):
        counter.value += 1


if __name__ == '__main__':
    counter = Value('i', 0)
    for _ in range(3):
        p = Process(target=add, args=(counter, 10))
        p.start()
        p.join()
    print(counter.value)
