import os
import select

fds = {}
for name in ("a", "b"):
    r, w = os.pipe()
    if os.fork() == 0:
        os.close(r)
        for i in range(2):
            os.write(w, ("%s%d\n" % (name, i)).encode())
        os._exit(0)
    os.close(w)
    fds[r] = b""
open_fds = set(fds)
while open_fds:
    ready, _, _ = select.select(list(open_fds), [], [])
    for fd in ready:
        data = os.read(fd, 100)
        if data:
            fds[fd] += data
        else:
            open_fds.discard(fd)
            os.close(fd)
for _ in range(2):
    os.wait()
print(sorted(b"".join(fds.values()).split()))
