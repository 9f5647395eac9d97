from multiprocessing import Pool
import time


def cube(x):
    time.sleep(0.1)
    return x ** 3


if __name__ == "__main__":
    pool = Pool(2)
    answers = [pool.apply_async(cube, args=(i,)) for i in range(4)]
    pool.close()
    pool.join()
    for a in answers:
        print(a.get())
