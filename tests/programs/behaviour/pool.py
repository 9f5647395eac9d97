"""Pool: map in order, apply_async, a time-out."""
import multiprocessing
import time


def square(number):
    return number * number


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print(pool.map(square, range(10)))
        print(pool.apply_async(square, (7,)).get(timeout=5))
        try:
            pool.apply_async(time.sleep, (10,)).get(timeout=0.05)
        except multiprocessing.TimeoutError:
            print("time-out")
    pool = multiprocessing.Pool(3)
    results = [pool.apply_async(square, (n,)) for n in range(5)]
    pool.close()
    pool.join()
    print([result.get() for result in results])
