import os
import threading

r, w = os.pipe()


def writer():
    os.write(w, b'y' * 100_000)
    os.close(w)


t = threading.Thread(target=writer)
t.start()
n = 0
while part := os.read(r, 65536):
    n += len(part)
t.join()
print(n)
