import multiprocessing as mp
import time


def worker(lock, v):
    while True:
        with lock:
            v.value += 1
            time.sleep(0.01)


if __name__ == "__main__":
    lock = mp.Lock()
    v = mp.Value("i", 0)
    p = mp.Process(target=worker, args=(lock, v))
    p.start()
    time.sleep(0.1)
    p.terminate()
    p.join()
    with lock:
        print("stopped", v.value >= 0)
