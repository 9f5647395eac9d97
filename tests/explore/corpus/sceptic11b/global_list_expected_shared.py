# 为什么结果是空的?? 求解答
import multiprocessing

results = []
lock = multiprocessing.Lock()


def worker(i):
    with lock:
        results.append(i * i)


if __name__ == '__main__':
    jobs = []
    for i in range(4):
        p = multiprocessing.Process(target=worker, args=(i,))
        jobs.append(p)
        p.start()
    for p in jobs:
        p.join()
    print('results:', sorted(results))
