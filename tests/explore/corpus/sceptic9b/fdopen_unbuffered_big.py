import os

r, w = os.pipe()
if os.fork() == 0:
    os.close(r)
    with os.fdopen(w, 'wb', 0) as f:
        f.write(b'x' * 50_000)
    os._exit(0)
os.close(w)
with os.fdopen(r, 'rb') as f:
    n = len(f.read())
os.wait()
print(n)
