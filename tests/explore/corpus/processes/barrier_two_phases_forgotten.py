from multiprocessing import Array, Process


def work(i, cells, sums):
    cells[i] = i + 1
    sums[i] = sum(cells)


if __name__ == "__main__":
    cells, sums = Array("i", 2), Array("i", 2)
    ps = [Process(target=work, args=(i, cells, sums)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sums[:])
