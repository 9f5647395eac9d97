from multiprocessing import Pool
import time


def slow(x):
    time.sleep(0.1)
    return x + 1


if __name__ == "__main__":
    pool = Pool(2)
    r = pool.map_async(slow, range(4))
    while not r.ready():
        r.wait(0.05)
    print(r.successful(), r.get())
    pool.close()
    pool.join()
