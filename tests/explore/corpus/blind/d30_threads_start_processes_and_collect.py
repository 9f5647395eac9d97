import multiprocessing as mp
import threading


def cube(q, n):
    q.put(n ** 3)


def run(i, results):
    q = mp.Queue()
    p = mp.Process(target=cube, args=(q, i))
    p.start()
    results[i] = q.get()
    p.join()


if __name__ == "__main__":
    results = [None] * 3
    ts = [threading.Thread(target=run, args=(i, results)) for i in range(3)]
    for t in ts: t.start()
    for t in ts: t.join()
    print(results)
