import multiprocessing as mp
import time


def work(left):
    time.sleep(0.01)
    left.value -= 1


if __name__ == "__main__":
    left = mp.Value("i", 3)
    ps = [mp.Process(target=work, args=(left,)) for _ in range(3)]
    for p in ps: p.start()
    while left.value > 0:
        time.sleep(0.01)
    print("all done")
