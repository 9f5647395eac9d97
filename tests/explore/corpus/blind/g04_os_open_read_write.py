import os


def add():
    fd = os.open("count", os.O_RDWR)
    n = int(os.read(fd, 20))
    os.lseek(fd, 0, os.SEEK_SET)
    os.write(fd, b"%05d" % (n + 1))
    os.close(fd)


fd = os.open("count", os.O_CREAT | os.O_WRONLY)
os.write(fd, b"00000")
os.close(fd)
kids = []
for _ in range(2):
    pid = os.fork()
    if not pid:
        add()
        os._exit(0)
    kids.append(pid)
for pid in kids:
    os.waitpid(pid, 0)
print(open("count").read())
