import multiprocessing as mp

N = 100


def inc_with(v):
    for _ in range(N):
        with v:
            v.value += 1


def inc_acquire(v):
    for _ in range(N):
        v.acquire()
        try:
            v.value += 1
        finally:
            v.release()


if __name__ == '__main__':
    v = mp.Value('i', 0)
    ps = [mp.Process(target=f, args=(v,)) for f in (inc_with, inc_acquire) * 2]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(v.value)
