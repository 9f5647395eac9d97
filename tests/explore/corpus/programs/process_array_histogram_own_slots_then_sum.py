from multiprocessing import Array, Process


def count(a, i, numbers):
    for n in numbers:
        a[i] += n


if __name__ == "__main__":
    a = Array("l", 3)
    ps = [Process(target=count, args=(a, i, range(i + 1))) for i in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    assert sum(a) == 4
    print(sum(a))
