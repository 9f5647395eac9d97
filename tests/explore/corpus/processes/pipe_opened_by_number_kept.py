import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    open(w, "wb", 0).write(b"x")
    os._exit(0)
with open(r, "rb") as source:
    print(source.read())
os.waitpid(pid, 0)
