import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), "count.txt")
with open(path, "w") as f:
    f.write("0")

pids = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        with open(path) as f:
            n = int(f.read())
        with open(path, "w") as f:
            f.write(str(n + 1))
        os._exit(0)
    pids.append(pid)
for pid in pids:
    os.waitpid(pid, 0)
with open(path) as f:
    print("count", f.read())
