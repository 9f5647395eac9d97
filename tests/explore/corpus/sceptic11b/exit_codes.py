import sys
from multiprocessing import Process


def work(i):
    if i == 1:
        sys.exit(3)
    if i == 2:
        sys.stderr = open('/dev/null', 'w')
        raise RuntimeError('planned')


if __name__ == '__main__':
    ps = [Process(target=work, args=(i,), name=f'w{i}') for i in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    for p in ps:
        print(p.name, p.exitcode)
