from multiprocessing import Process, RLock, Value


def classify(numbers, even, odd):
    for n in numbers:
        if n % 2:
            with odd.get_lock():
                odd.value += 1
        else:
            with even.get_lock():
                even.value += 1


def swap_check(even, odd, lock, snapshots):
    for _ in range(3):
        with lock:
            e, o = even.value, odd.value
        snapshots.append((e, o))
    assert all(0 <= e <= 10 and 0 <= o <= 10 for e, o in snapshots)
    assert snapshots == sorted(snapshots)


if __name__ == '__main__':
    lock = RLock()
    even = Value('i', 0, lock=lock)
    odd = Value('i', 0, lock=lock)
    ps = [Process(target=classify, args=(range(k, k + 10), even, odd)) for k in (0, 10)]
    ps.append(Process(target=swap_check, args=(even, odd, lock, [])))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    assert all(p.exitcode == 0 for p in ps)
    print('even', even.value, 'odd', odd.value)
