import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    for i in range(80):
        os.write(w, b'x' * 1000)
    os._exit(0)
os.close(w)
os.waitpid(pid, 0)
print(len(os.read(r, 80_000)))
