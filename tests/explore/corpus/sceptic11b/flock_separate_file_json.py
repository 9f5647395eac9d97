"""计票：用fcntl文件锁保护json"""
import fcntl
import json
from contextlib import contextmanager
from multiprocessing import Process

DATA = 'votes.json'


@contextmanager
def file_lock(path):
    f = open(path, 'a+')
    try:
        fcntl.flock(f.fileno(), fcntl.LOCK_EX)
        yield
    finally:
        fcntl.flock(f.fileno(), fcntl.LOCK_UN)
        f.close()


def vote(names):
    for name in names:
        with file_lock(DATA + '.lock'):
            with open(DATA) as f:
                votes = json.load(f)
            votes[name] = votes.get(name, 0) + 1
            with open(DATA, 'w') as f:
                json.dump(votes, f)


if __name__ == '__main__':
    with open(DATA, 'w') as f:
        json.dump({}, f)
    ps = [Process(target=vote, args=(['ann', 'bob'],)), Process(target=vote, args=(['bob', 'ann'],))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(DATA) as f:
        print(dict(sorted(json.load(f).items())))
