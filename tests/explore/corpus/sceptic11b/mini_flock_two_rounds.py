import fcntl
from multiprocessing import Process


def visit():
    for _ in range(2):
        with open('n.txt', 'r+') as f:
            fcntl.flock(f, fcntl.LOCK_EX)
            n = int(f.read() or 0)
            f.seek(0)
            f.write(str(n + 1))
            f.flush()
            fcntl.flock(f, fcntl.LOCK_UN)


with open('n.txt', 'w') as f:
    f.write('0')
ps = [Process(target=visit) for _ in range(2)]
[p.start() for p in ps]
[p.join() for p in ps]
print(open('n.txt').read())
