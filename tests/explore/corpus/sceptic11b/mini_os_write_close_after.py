import os
from threading import Lock, Thread

lock = Lock()


def visit():
    fd = os.open('n.txt', os.O_RDWR)
    with lock:
        n = int(os.read(fd, 10))
        os.lseek(fd, 0, 0)
        os.write(fd, str(n + 1).encode())
    os.close(fd)


with open('n.txt', 'w') as f:
    f.write('0')
ts = [Thread(target=visit) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(open('n.txt').read())
