from multiprocessing import Process, Value


def draw(mine, other):
    if mine.value + other.value >= 100:
        mine.value -= 100


if __name__ == "__main__":
    a, b = Value("i", 60, lock=False), Value("i", 60, lock=False)
    ps = [Process(target=draw, args=p) for p in ((a, b), (b, a))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(a.value + b.value >= 0)
