import multiprocessing as mp


def consumer(cond, slots, n, out):
    with cond:
        if n.value == 0:
            cond.wait()
        n.value -= 1
        out.put(slots[n.value])


def producer(cond, slots, n):
    for item in (10, 20):
        with cond:
            slots[n.value] = item
            n.value += 1
            cond.notify_all()


def main():
    cond = mp.Condition()
    slots = mp.RawArray('i', 2)
    n = mp.RawValue('i', 0)
    out = mp.Queue()
    ps = [mp.Process(target=consumer, args=(cond, slots, n, out)) for _ in range(2)]
    for p in ps:
        p.start()
    producer(cond, slots, n)
    got = sorted(out.get() for _ in ps)
    for p in ps:
        p.join()
    print('got', got)


if __name__ == '__main__':
    main()
