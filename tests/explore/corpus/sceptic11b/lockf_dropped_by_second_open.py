import fcntl
from multiprocessing import Process

PATH = 'number.txt'


def current():
    with open(PATH) as f:
        return int(f.read())


def next_number(times):
    for _ in range(times):
        with open(PATH, 'r+') as f:
            fcntl.lockf(f, fcntl.LOCK_EX)
            n = current()          # opens and closes the same file!
            f.write(str(n + 1))
            f.flush()
            fcntl.lockf(f, fcntl.LOCK_UN)


if __name__ == '__main__':
    with open(PATH, 'w') as f:
        f.write('10')
    ps = [Process(target=next_number, args=(2,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('number', current())
