import multiprocessing
import random
import time


def work(first, second):
    for _ in range(2):
        time.sleep(random.random())
        with first:
            time.sleep(random.random())
            with second:
                print(multiprocessing.current_process().name, flush=True)


if __name__ == "__main__":
    a, b = multiprocessing.Lock(), multiprocessing.Lock()
    ps = [multiprocessing.Process(target=work, args=pair) for pair in ((a, b), (b, a))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
