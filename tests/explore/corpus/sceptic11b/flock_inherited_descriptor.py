"""文件计数器：fork出来的子进程共享同一个锁文件描述符"""
import fcntl
import os

COUNTER = 'counter.txt'
LOCKFILE = 'counter.lock'


def bump(lock_fd, times):
    for _ in range(times):
        fcntl.flock(lock_fd, fcntl.LOCK_EX)
        with open(COUNTER) as f:
            n = int(f.read())
        with open(COUNTER, 'w') as f:
            f.write(str(n + 1))
        fcntl.flock(lock_fd, fcntl.LOCK_UN)


with open(COUNTER, 'w') as f:
    f.write('0')
lock_fd = os.open(LOCKFILE, os.O_CREAT | os.O_RDWR)
children = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        bump(lock_fd, 3)
        os._exit(0)
    children.append(pid)
for pid in children:
    os.waitpid(pid, 0)
with open(COUNTER) as f:
    print('count', f.read())
