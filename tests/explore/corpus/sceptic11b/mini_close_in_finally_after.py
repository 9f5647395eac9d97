import fcntl
import os
from multiprocessing import Process


def visit():
    f = open('n.txt', 'r+')
    try:
        fcntl.flock(f, fcntl.LOCK_EX)
        n = int(f.read())
        f.seek(0)
        f.truncate()
        f.write(str(n + 1))
        f.flush()
        os.fsync(f.fileno())
        fcntl.flock(f, fcntl.LOCK_UN)
    finally:
        f.close()


with open('n.txt', 'w') as f:
    f.write('0')
ps = [Process(target=visit) for _ in range(2)]
[p.start() for p in ps]
[p.join() for p in ps]
print(open('n.txt').read())
