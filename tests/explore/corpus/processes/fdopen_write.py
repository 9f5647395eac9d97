import os
r, w = os.pipe()
if os.fork() == 0:
    os.close(r)
    with os.fdopen(w, "w") as f:
        f.write("hi")
    os._exit(0)
os.close(w)
print(os.read(r, 10).decode())
os.wait()
