import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    with os.fdopen(r) as f:
        print("read", len(f.read()))
    os._exit(0)
os.write(w, b"hello")
os.waitpid(pid, 0)
os.close(w)
