import multiprocessing as mp
import time


def worker(lock, v, name):
    lock.acquire(timeout=1)
    x = v.value
    time.sleep(2)
    v.value = x + 1
    lock.release()
    print(name, "done")


if __name__ == "__main__":
    lock = mp.Lock()
    v = mp.Value("i", 0)
    ps = [mp.Process(target=worker, args=(lock, v, "p%d" % i)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(v.value)
