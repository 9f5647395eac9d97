import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    os.write(w, b'x' * 70_000)
    os._exit(0)
os.close(w)
os.waitpid(pid, 0)
print(len(os.read(r, 70_000)))
