import os

fd = os.eventfd(0, os.EFD_SEMAPHORE)
pid = os.fork()
if pid == 0:
    for _ in range(3):
        os.eventfd_write(fd, 1)
    os._exit(0)
n = 0
for _ in range(3):
    n += os.eventfd_read(fd)
os.waitpid(pid, 0)
print('consumed', n)
