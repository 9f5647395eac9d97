import os

r, w = os.pipe()
os.set_blocking(r, False)
try:
    print(os.read(r, 1))
except BlockingIOError:
    print('nothing yet')
os.write(w, b'x')
print(os.read(r, 1))
