from multiprocessing import Array, Barrier, Process


def work(parts, sums, barrier, i):
    parts[i] = i + 1
    barrier.wait()
    sums[i] = sum(parts)


if __name__ == "__main__":
    parts, sums = Array("i", 3), Array("i", 3)
    barrier = Barrier(3)
    ps = [Process(target=work, args=(parts, sums, barrier, i)) for i in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sums[:])
