import fcntl
import os
import tempfile
from multiprocessing import Process, Value

PATH = os.path.join(tempfile.mkdtemp(), 'lk')


def bump(v):
    with open(PATH, 'w') as f:
        fcntl.flock(f, fcntl.LOCK_SH)
        v.value += 1
        fcntl.flock(f, fcntl.LOCK_UN)


if __name__ == '__main__':
    v = Value('i', 0)
    ps = [Process(target=bump, args=(v,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(v.value)
