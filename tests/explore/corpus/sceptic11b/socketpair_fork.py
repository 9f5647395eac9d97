import os
import socket

parent, child = socket.socketpair()
pid = os.fork()
if pid == 0:
    parent.close()
    with child, child.makefile('rw') as f:
        for line in f:
            n = int(line)
            f.write(f'{n * n}\n')
            f.flush()
    os._exit(0)

child.close()
f = parent.makefile('rw')
for n in (2, 5):
    f.write(f'{n}\n')
    f.flush()
    print(n, '->', f.readline().strip())
f.close()
parent.close()
os.waitpid(pid, 0)
print('bye')
