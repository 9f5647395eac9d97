"""任务已经全部放进队列，为什么有时没处理完?"""
from multiprocessing import Process, Queue, Value


def worker(tasks, handled):
    while not tasks.empty():
        tasks.get()
        handled.value += 1


if __name__ == '__main__':
    tasks = Queue()
    handled = Value('i', 0)
    for i in range(3):
        tasks.put(i)
    w = Process(target=worker, args=(tasks, handled))
    w.start()
    w.join()
    print('handled', handled.value)
