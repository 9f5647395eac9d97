from multiprocessing import Process, Array

DATA = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]


def add(i, sums):
    for x in DATA[i]:
        sums[i] += x


if __name__ == "__main__":
    sums = Array("i", 3)
    ps = [Process(target=add, args=(i, sums)) for i in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(sums), sum(sums))
