from multiprocessing import Lock, Process


def inc(lock):
    lock.acquire()
    f = open('n.txt', 'r')
    n = int(f.read())
    f.close()
    f = open('n.txt', 'w')
    f.write(str(n + 1))
    lock.release()
    f.close()


if __name__ == '__main__':
    f = open('n.txt', 'w')
    f.write('0')
    f.close()
    lock = Lock()
    ps = [Process(target=inc, args=(lock,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(open('n.txt').read())
