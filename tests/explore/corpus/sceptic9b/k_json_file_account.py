# 文件账户:取款 + 返现,每次操作都加文件锁
import fcntl
import json
import os
import tempfile
from contextlib import contextmanager
from multiprocessing import Process

PATH = os.path.join(tempfile.mkdtemp(), 'acc.json')


@contextmanager
def account():
    with open(PATH, 'r+') as f:
        fcntl.flock(f, fcntl.LOCK_EX)
        data = json.load(f)
        yield data
        f.seek(0)
        f.truncate()
        json.dump(data, f)
        f.flush()


def withdraw(n):
    with account() as a:
        if a['balance'] < n:
            return False
        a['balance'] -= n
        return True


def cash_back(n):
    with account() as a:
        a['balance'] += n


def customer():
    if withdraw(40):
        cash_back(10)


if __name__ == '__main__':
    with open(PATH, 'w') as f:
        json.dump({'balance': 200}, f)
    ps = [Process(target=customer) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(PATH) as f:
        print(json.load(f)['balance'])
