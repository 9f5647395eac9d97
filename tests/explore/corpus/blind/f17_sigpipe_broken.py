import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(w)
    os.close(r)
    os._exit(0)
os.close(r)
os.waitpid(pid, 0)
os.write(w, b"is anybody there?")
