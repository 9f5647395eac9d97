import time
from multiprocessing import Array, Process


def work(progress, i, n):
    for _ in range(n):
        progress[i] += 1
        time.sleep(0.01)


if __name__ == "__main__":
    n = 3
    progress = Array("i", 2)
    ps = [Process(target=work, args=(progress, i, n)) for i in range(2)]
    for p in ps: p.start()
    while sum(progress) < 2 * n:
        time.sleep(0.02)
    for p in ps: p.join()
    print("done", sum(progress))
