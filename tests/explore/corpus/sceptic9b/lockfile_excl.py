import os
import tempfile
import time

DIR = tempfile.mkdtemp()
LOCK = os.path.join(DIR, 'lock')
DATA = os.path.join(DIR, 'data')


class LockFile:
    def __enter__(self):
        while True:
            try:
                fd = os.open(LOCK, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
                os.close(fd)
                return self
            except FileExistsError:
                time.sleep(0.01)

    def __exit__(self, *exc):
        os.unlink(LOCK)


def bump():
    with LockFile():
        with open(DATA) as f:
            n = int(f.read())
        with open(DATA, 'w') as f:
            f.write(str(n + 1))


def main():
    with open(DATA, 'w') as f:
        f.write('0')
    for _ in range(2):
        if os.fork() == 0:
            bump()
            bump()
            os._exit(0)
    for _ in range(2):
        os.wait()
    with open(DATA) as f:
        print('counter', f.read())


if __name__ == '__main__':
    main()
