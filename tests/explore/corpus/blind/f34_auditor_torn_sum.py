from multiprocessing import Array, Lock, Process


def transfer(acc, lock, n):
    for _ in range(n):
        with lock:
            acc[0] -= 10
            acc[1] += 10


def audit(acc, n):
    for _ in range(n):
        total = acc[0] + acc[1]
        assert total == 200, "sum is %d" % total


if __name__ == "__main__":
    acc = Array("i", [100, 100], lock=False)
    lock = Lock()
    ps = [Process(target=transfer, args=(acc, lock, 3)), Process(target=audit, args=(acc, 3))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(acc[:])
