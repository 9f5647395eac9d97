from multiprocessing import Pool, Value
import time

counter = Value('i', 0, lock=False)


def long_time_task(name):
    time.sleep(0.1)
    counter.value += 1
    return name * 2


if __name__ == '__main__':
    print('Parent process')
    p = Pool(4)
    for i in range(4):
        print(p.apply(long_time_task, args=(i,)))
    p.close()
    p.join()
    print('All subprocesses done.', counter.value)
