from multiprocessing import Array, Barrier, Process


def work(i, cells, sums, barrier):
    cells[i] = i + 1
    barrier.wait()
    sums[i] = sum(cells)


if __name__ == "__main__":
    cells, sums, barrier = Array("i", 2), Array("i", 2), Barrier(2)
    ps = [Process(target=work, args=(i, cells, sums, barrier)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sums[:])
