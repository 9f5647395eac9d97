import fcntl
import os

COUNTER = 'counter.txt'
LOCKFILE = 'counter.lock'


def bump(times):
    for _ in range(times):
        with open(LOCKFILE, 'w') as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            with open(COUNTER) as f:
                n = int(f.read())
            with open(COUNTER, 'w') as f:
                f.write(str(n + 1))


with open(COUNTER, 'w') as f:
    f.write('0')
children = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        bump(3)
        os._exit(0)
    children.append(pid)
for pid in children:
    os.waitpid(pid, 0)
with open(COUNTER) as f:
    print('count', f.read())
