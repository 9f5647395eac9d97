import json
import os
from multiprocessing import Process

PATH = 'config.json'


def store(d):
    tmp = f'{PATH}.{os.getpid()}.tmp'
    with open(tmp, 'w') as f:
        json.dump(d, f)
    os.replace(tmp, PATH)


def load():
    with open(PATH) as f:
        return json.load(f)


def writer():
    for i in (1, 2, 3):
        store({'v': i, 'w': i})


def reader():
    for _ in range(3):
        d = load()
        assert d['v'] == d['w']
    print('reader saw whole versions', flush=True)


if __name__ == '__main__':
    store({'v': 0, 'w': 0})
    ps = [Process(target=writer), Process(target=reader)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(load())
