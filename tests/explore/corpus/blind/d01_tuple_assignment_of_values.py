from multiprocessing import Process, Value


def step(a, b, n):
    for _ in range(n):
        a.value, b.value = a.value + 1, b.value - 1


if __name__ == "__main__":
    a, b = Value("i", 0), Value("i", 100)
    ps = [Process(target=step, args=(a, b, 5)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(a.value, b.value, a.value + b.value)
