from multiprocessing import Process, Value


def take(left, got):
    if left.value > 0:
        left.value = left.value - 1


if __name__ == "__main__":
    left, got = Value("i", 1), Value("i", 0)
    ps = [Process(target=take, args=(left, got)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(left.value)
