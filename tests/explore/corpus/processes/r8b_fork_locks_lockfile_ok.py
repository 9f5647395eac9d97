import os
import time

LOCK = 'visits.lock'
FILE = 'visits.txt'


class LockFile:
    def __enter__(self):
        while True:
            try:
                self.fd = os.open(LOCK, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
                return self
            except FileExistsError:
                time.sleep(0.01)

    def __exit__(self, *args):
        os.close(self.fd)
        os.unlink(LOCK)


def visit():
    with LockFile():
        try:
            with open(FILE) as f:
                n = int(f.read())
        except FileNotFoundError:
            n = 0
        with open(FILE, 'w') as f:
            f.write('%d' % (n + 1))


children = []
for _ in range(3):
    pid = os.fork()
    if pid == 0:
        visit()
        visit()
        os._exit(0)
    children.append(pid)
for pid in children:
    os.waitpid(pid, 0)
print(open(FILE).read())
