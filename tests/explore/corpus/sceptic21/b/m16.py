import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(w)
    with os.fdopen(r) as f:
        print("read", len(f.read()), flush=True)
    os._exit(0)
os.close(r)
os.write(w, b"hello")
os.close(w)
os.waitpid(pid, 0)
print("parent ends")
