import fcntl
import os
import tempfile
from multiprocessing import Process

D = tempfile.mkdtemp()
DATA = os.path.join(D, 'balance')


def change(kind, amount):
    with open(os.path.join(D, kind + '.lock'), 'w') as lk:
        fcntl.flock(lk, fcntl.LOCK_EX)
        with open(DATA) as f:
            b = int(f.read())
        with open(DATA, 'w') as f:
            f.write(str(b + amount))


if __name__ == '__main__':
    with open(DATA, 'w') as f:
        f.write('100')
    a = Process(target=change, args=('deposit', 50))
    b = Process(target=change, args=('withdraw', -30))
    a.start(), b.start()
    a.join(), b.join()
    with open(DATA) as f:
        print(f.read())
