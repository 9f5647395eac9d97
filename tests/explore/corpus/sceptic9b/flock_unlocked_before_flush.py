import fcntl
import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), 'counter.txt')


def increment():
    f = open(path, 'r+')
    fcntl.flock(f, fcntl.LOCK_EX)
    n = int(f.read())
    f.seek(0)
    f.write(str(n + 1))
    fcntl.flock(f, fcntl.LOCK_UN)
    f.close()   # 这里才真正写入磁盘


def main():
    with open(path, 'w') as f:
        f.write('0')
    pids = []
    for _ in range(2):
        pid = os.fork()
        if pid == 0:
            increment()
            increment()
            os._exit(0)
        pids.append(pid)
    for pid in pids:
        os.waitpid(pid, 0)
    with open(path) as f:
        print(f.read())


if __name__ == '__main__':
    main()
