import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    os.write(w, b"42")
    os.close(w)
    os._exit(0)
os.close(w)
text = os.read(r, 10).decode()
os.waitpid(pid, 0)
print("from child:", text)
