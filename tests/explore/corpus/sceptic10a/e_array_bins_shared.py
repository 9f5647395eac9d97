# 统计骰子点数
from multiprocessing import Process, Array


def roll(hist, rolls):
    for r in rolls:
        hist[r - 1] += 1


if __name__ == "__main__":
    hist = Array("i", 6)
    rolls = [[1, 6, 6], [6, 2, 1], [3, 6, 5]]
    ps = [Process(target=roll, args=(hist, r)) for r in rolls]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(hist[:])
