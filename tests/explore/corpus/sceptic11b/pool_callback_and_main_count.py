"""最多两个任务在排队"""
from multiprocessing import Pool

pending = 0
done = []


def job(x):
    return x + 100


def finished(result):
    global pending
    done.append(result)
    pending -= 1


def main():
    global pending
    with Pool(2) as pool:
        for i in range(5):
            pending += 1
            pool.apply_async(job, (i,), callback=finished)
        pool.close()
        pool.join()
    print('pending', pending, sorted(done))


if __name__ == '__main__':
    main()
