import os

fd = os.open('out.bin', os.O_RDWR | os.O_CREAT)
os.ftruncate(fd, 8)
pid = os.fork()
if pid == 0:
    os.lseek(fd, 4, os.SEEK_SET)
    os.write(fd, b'BBBB')
    os._exit(0)
os.lseek(fd, 0, os.SEEK_SET)
os.write(fd, b'AAAA')
os.waitpid(pid, 0)
print(os.pread(fd, 100, 0))
