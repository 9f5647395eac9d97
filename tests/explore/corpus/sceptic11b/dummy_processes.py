from multiprocessing.dummy import Process

total = 0


def add(n):
    global total
    t = total
    t += n
    total = t


if __name__ == '__main__':
    ps = [Process(target=add, args=(n,)) for n in (1, 2, 3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(total)
