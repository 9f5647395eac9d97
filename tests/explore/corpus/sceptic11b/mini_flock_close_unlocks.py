import fcntl
from multiprocessing import Process


def visit():
    f = open('n.txt', 'r+')
    fcntl.flock(f, fcntl.LOCK_EX)
    n = int(f.read())
    f.seek(0)
    f.write(str(n + 1))
    f.close()


with open('n.txt', 'w') as f:
    f.write('0')
ps = [Process(target=visit) for _ in range(2)]
[p.start() for p in ps]
[p.join() for p in ps]
print(open('n.txt').read())
