import multiprocessing as mp
import time


def worker(s, v, i):
    with s:
        old = v.value
        time.sleep(0.05)
        v.value = old + i


if __name__ == "__main__":
    s = mp.Semaphore(2)
    v = mp.Value("i", 0)
    ps = [mp.Process(target=worker, args=(s, v, i)) for i in range(1, 4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("sum", v.value)
