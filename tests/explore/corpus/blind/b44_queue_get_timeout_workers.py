import multiprocessing as mp
import queue


def worker(tasks, done):
    while True:
        try:
            n = tasks.get(timeout=1)
        except queue.Empty:
            return
        done.put(n * 10)


if __name__ == "__main__":
    tasks, done = mp.Queue(), mp.Queue()
    for i in range(5):
        tasks.put(i)
    ps = [mp.Process(target=worker, args=(tasks, done)) for _ in range(2)]
    for p in ps:
        p.start()
    out = sorted(done.get() for _ in range(5))
    for p in ps:
        p.join()
    print(out)
