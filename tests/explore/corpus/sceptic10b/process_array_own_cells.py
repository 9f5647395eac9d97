from multiprocessing import Array, Process


def fill(cells, i):
    cells[i] += i * 10


def main():
    cells = Array("i", 3)
    processes = [Process(target=fill, args=(cells, i)) for i in range(3)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print(list(cells))


if __name__ == "__main__":
    main()
