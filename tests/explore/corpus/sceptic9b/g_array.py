from multiprocessing import Array, Process

CAP, SOLD, RESERVED = 1, 0, 1


def customer(a):
    with a.get_lock():
        if a[SOLD] >= CAP:
            return
        a[RESERVED] += 1
    with a.get_lock():
        a[RESERVED] -= 1
        a[SOLD] += 1


if __name__ == '__main__':
    a = Array('i', 2)
    ps = [Process(target=customer, args=(a,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(a[SOLD])
