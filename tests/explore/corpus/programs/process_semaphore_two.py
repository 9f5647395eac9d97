from multiprocessing import Array, Process, Semaphore


def work(a, sem, k):
    with sem:
        for i in range(len(a)):
            a[i] += k


if __name__ == "__main__":
    sem = Semaphore(2)
    a = Array("i", 3)
    ps = [Process(target=work, args=(a, sem, k)) for k in (1, 10, 100)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(a[:])
