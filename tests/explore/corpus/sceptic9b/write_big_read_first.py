import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    os.write(w, b'x' * 70_000)
    os._exit(0)
os.close(w)
n = 0
while True:
    part = os.read(r, 4096)
    if not part:
        break
    n += len(part)
os.waitpid(pid, 0)
print(n)
