from multiprocessing import Pool, TimeoutError
import time


def f(x):
    return x * x


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(f, range(5)))
        res = pool.apply_async(f, (20,))
        print(res.get(timeout=60))
        many = [pool.apply_async(f, (i,)) for i in range(3)]
        print([r.get(timeout=60) for r in many])
        slow = pool.apply_async(time.sleep, (10,))
        try:
            print(slow.get(timeout=1))
        except TimeoutError:
            print("We lacked patience and got a multiprocessing.TimeoutError")
