"""日志队列:所有工作进程把日志放进队列,由一个监听进程写文件。"""
import multiprocessing as mp
import os
import tempfile


def listener(q, path):
    with open(path, 'w') as f:
        f.write('start\n')
        while True:
            record = q.get()
            if record is None:
                break
            f.write(record + '\n')
            f.flush()


def worker(q, wid):
    for step in range(2):
        q.put(f'w{wid} step {step}')


def main():
    path = os.path.join(tempfile.mkdtemp(), 'app.log')
    q = mp.Queue()
    log = mp.Process(target=listener, args=(q, path))
    log.start()
    workers = [mp.Process(target=worker, args=(q, i)) for i in range(3)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    q.put(None)
    log.join()
    with open(path) as f:
        lines = f.read().splitlines()
    print(len(lines), 'lines')
    for line in [lines[0]] + sorted(lines[1:]):
        print(line)


if __name__ == '__main__':
    main()
