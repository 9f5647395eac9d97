import fcntl
import os


def work():
    with open("counter", "r+") as f:
        fcntl.lockf(f, fcntl.LOCK_EX)
        try:
            value = int(f.read() or 0)
            f.seek(0)
            f.writelines([str(value + 1)])
            f.flush()
            os.fsync(f.fileno())
        finally:
            fcntl.lockf(f, fcntl.LOCK_UN)


with open("counter", "w") as f:
    f.write("0")
children = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        work()
        os._exit(0)
    children.append(pid)
for pid in children:
    os.waitpid(pid, 0)
with open("counter") as f:
    print("counter", f.read())
