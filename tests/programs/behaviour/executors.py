"""concurrent.futures with threads and processes."""
import concurrent.futures
import time


def power(number):
    return number ** 2


def late(delay):
    time.sleep(delay)
    return delay


if __name__ == "__main__":
    with concurrent.futures.ThreadPoolExecutor(3) as executor:
        futures = [executor.submit(late, delay) for delay in (0.15, 0.05, 0.1)]
        print([future.result() for future in concurrent.futures.as_completed(futures)])
        try:
            executor.submit(late, 0.1).result(timeout=0.03)
        except concurrent.futures.TimeoutError:
            print("time-out")
    with concurrent.futures.ProcessPoolExecutor(2) as executor:
        print(list(executor.map(power, range(6))))
