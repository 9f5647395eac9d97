import mmap
import os

SEATS = 3
plan = mmap.mmap(-1, SEATS)


def reserve(name):
    for i in range(SEATS):
        if plan[i] == 0:
            plan[i] = ord(name)
            return i
    return None


pids = []
for name in 'ab':
    pid = os.fork()
    if pid == 0:
        reserve(name)
        os._exit(0)
    pids.append(pid)
for pid in pids:
    os.waitpid(pid, 0)
print(plan[:].replace(b'\0', b'-').decode())
