from multiprocessing import Semaphore, Process, Value


def add(v):
    with v.get_lock():
        v.value += 1


if __name__ == '__main__':
    v = Value('i', 0, lock=Semaphore(1))
    p = Process(target=add, args=(v,))
    p.start()
    p.join()
    print(v.value)
