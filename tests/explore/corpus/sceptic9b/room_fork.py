import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.write(w, bytes(100_000))
    os._exit(0)
os.waitpid(pid, 0)
os.read(r, 100_000)
