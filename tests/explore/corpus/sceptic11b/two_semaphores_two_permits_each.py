"""两个打印机, 每个任务需要两台"""
from multiprocessing import Process, Semaphore, Value

printers = Semaphore(2)


def job(done):
    printers.acquire()
    printers.acquire()
    with done.get_lock():
        done.value += 1
    printers.release()
    printers.release()


if __name__ == '__main__':
    done = Value('i', 0)
    ps = [Process(target=job, args=(done,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(done.value)
