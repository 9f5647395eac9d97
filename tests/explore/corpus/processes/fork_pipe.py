import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    os.write(w, str(sum(range(10))).encode())
    os.close(w)
    os._exit(0)
os.close(w)
text = os.read(r, 100).decode()
os.waitpid(pid, 0)
print("child says", text)
