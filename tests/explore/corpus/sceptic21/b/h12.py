import fcntl
import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), "count.txt")
with open(path, "w") as f:
    f.write("0")

pids = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        with open(path, "r+") as f:
            fcntl.flock(f, fcntl.LOCK_EX)
            n = int(f.read())
            f.seek(0)
            f.write(str(n + 1))
            f.flush()
            fcntl.flock(f, fcntl.LOCK_UN)
        os._exit(0)
    pids.append(pid)
for pid in pids:
    os.waitpid(pid, 0)
with open(path) as f:
    print("count", f.read())
