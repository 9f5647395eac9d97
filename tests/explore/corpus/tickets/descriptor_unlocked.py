import os
import threading

fd = os.open("n.txt", os.O_CREAT | os.O_RDWR)
os.pwrite(fd, b"05", 0)


def buy():
    left = int(os.pread(fd, 2, 0))
    if left > 0:
        os.pwrite(fd, b"%02d" % (left - 1), 0)


ts = [threading.Thread(target=buy) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(os.pread(fd, 2, 0).decode())
os.close(fd)
