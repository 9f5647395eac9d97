import os
import sys

r1, w1 = os.pipe()
r2, w2 = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(w1)
    os.close(r2)
    for _ in range(3):
        msg = os.read(r1, 16).decode()
        print("child got", msg)
        sys.stdout.flush()
        os.write(w2, b"pong")
    os._exit(0)
else:
    os.close(r1)
    os.close(w2)
    for _ in range(3):
        os.write(w1, b"ping")
        print("parent got", os.read(r2, 16).decode())
        sys.stdout.flush()
    os.wait()
