"""账户存款: 文件 + flock"""
import fcntl
import os
from multiprocessing import Process

FILE = 'account.txt'


def deposit(amount):
    f = open(FILE, 'r+')
    try:
        fcntl.flock(f.fileno(), fcntl.LOCK_EX)
        try:
            balance = int(f.read())
            f.seek(0)
            f.truncate()
            f.write(str(balance + amount))
            f.flush()
            os.fsync(f.fileno())
        finally:
            fcntl.flock(f.fileno(), fcntl.LOCK_UN)
    finally:
        f.close()


if __name__ == '__main__':
    with open(FILE, 'w') as f:
        f.write('100')
    ps = [Process(target=deposit, args=(a,)) for a in (10, 20)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(FILE) as f:
        print('balance', f.read())
