import multiprocessing as mp
import time


def work(q, n):
    s = 0
    for i in range(n):
        s += i
    q.put(s)


if __name__ == "__main__":
    q = mp.Queue()
    ps = [mp.Process(target=work, args=(q, n)) for n in (10, 20)]
    for p in ps:
        p.start()
    while any(p.is_alive() for p in ps):
        time.sleep(0.1)
    print(sorted([q.get(), q.get()]))
