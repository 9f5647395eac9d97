from multiprocessing import Manager, Process


def measure(ns, log, lock, sensor, values):
    for v in values:
        with lock:
            ns.count += 1
            if v < ns.low:
                ns.low = v
            if v > ns.high:
                ns.high = v
            log.append((sensor, v, ns.count))


def main():
    with Manager() as m:
        ns = m.Namespace()
        ns.count, ns.low, ns.high = 0, 10 ** 6, -10 ** 6
        log = m.list()
        lock = m.Lock()
        a = Process(target=measure, args=(ns, log, lock, 'A', [5, 9]))
        b = Process(target=measure, args=(ns, log, lock, 'B', [3, 7]))
        a.start()
        b.start()
        a.join()
        b.join()
        numbers = [row[2] for row in log]
        assert numbers == [1, 2, 3, 4], numbers
        print('count', ns.count, 'low', ns.low, 'high', ns.high)


if __name__ == '__main__':
    main()
