import fcntl
from multiprocessing import Process


def bump():
    with open('n.lock', 'a') as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
        with open('n.txt') as f:
            n = int(f.read())
        fcntl.flock(lock, fcntl.LOCK_EX)
        with open('n.txt', 'w') as f:
            f.write(str(n + 1))


if __name__ == '__main__':
    with open('n.txt', 'w') as f:
        f.write('0')
    ps = [Process(target=bump) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(open('n.txt').read())
