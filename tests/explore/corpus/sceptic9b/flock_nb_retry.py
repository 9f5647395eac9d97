# 非阻塞文件锁,失败就稍后再试
import fcntl
import json
import os
import tempfile
import time
from multiprocessing import Process

PATH = os.path.join(tempfile.mkdtemp(), 'tickets.json')


def buy(want):
    with open(PATH, 'r+') as f:
        while True:
            try:
                fcntl.flock(f, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                time.sleep(0.01)
        state = json.load(f)
        if state['left'] >= want:
            state['left'] -= want
            state['sold'] += want
            f.seek(0)
            f.truncate()
            json.dump(state, f)
            f.flush()
            os.fsync(f.fileno())
        fcntl.flock(f, fcntl.LOCK_UN)


if __name__ == '__main__':
    with open(PATH, 'w') as f:
        json.dump({'left': 4, 'sold': 0}, f)
    ps = [Process(target=buy, args=(w,)) for w in (1, 2, 9)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(PATH) as f:
        s = json.load(f)
    print('总票数', s['left'], '卖出', s['sold'])
