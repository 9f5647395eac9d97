from multiprocessing import Lock, Process


def inc(lock):
    src = open('n.txt', 'r')
    lock.acquire()
    n = int(src.read())
    dst = open('n.txt', 'w')
    dst.write(str(n + 1))
    dst.close()
    lock.release()
    src.close()


if __name__ == '__main__':
    with open('n.txt', 'w') as f:
        f.write('0')
    lock = Lock()
    ps = [Process(target=inc, args=(lock,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(open('n.txt').read())
