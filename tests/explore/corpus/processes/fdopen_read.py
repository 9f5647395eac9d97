import os
r, w = os.pipe()
if os.fork() == 0:
    os.write(w, b"hi")
    os._exit(0)
os.close(w)
with os.fdopen(r) as f:
    print(f.read())
os.wait()
