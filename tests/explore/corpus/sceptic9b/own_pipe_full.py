import os

r, w = os.pipe()
os.write(w, b'x' * 70_000)
print(len(os.read(r, 70_000)))
