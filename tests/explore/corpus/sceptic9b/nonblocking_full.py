import os

r, w = os.pipe()
os.set_blocking(w, False)
n = 0
try:
    while True:
        n += os.write(w, b'x' * 1024)
except BlockingIOError:
    print('full', n >= 4096)
