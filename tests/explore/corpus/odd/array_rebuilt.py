from multiprocessing import Array, Process


def more(numbers):
    numbers[:] = [n + 1 for n in numbers]


if __name__ == "__main__":
    numbers = Array("i", [1, 2, 3])
    ps = [Process(target=more, args=(numbers,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(numbers))
