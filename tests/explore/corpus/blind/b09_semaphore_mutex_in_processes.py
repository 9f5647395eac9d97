import multiprocessing as mp
import time


def worker(s, v, i):
    s.acquire()
    print("worker", i, "in")
    old = v.value
    time.sleep(0.05)
    v.value = old + i
    print("worker", i, "out")
    s.release()


if __name__ == "__main__":
    s = mp.Semaphore(1)
    v = mp.Value("i", 0, lock=False)
    ps = [mp.Process(target=worker, args=(s, v, i)) for i in range(1, 5)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("sum", v.value)
