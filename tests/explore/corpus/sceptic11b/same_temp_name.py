import json
import os
from multiprocessing import Process


def store(d):
    with open('state.tmp', 'w') as f:
        json.dump(d, f)
    os.rename('state.tmp', 'state.json')


def work(name):
    store({'by': name})


if __name__ == '__main__':
    ps = [Process(target=work, args=(n,)) for n in ('a', 'b')]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(all(p.exitcode == 0 for p in ps))
