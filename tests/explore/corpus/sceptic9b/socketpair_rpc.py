import os
import socket

a, b = socket.socketpair()
pid = os.fork()
if pid == 0:
    a.close()
    with b.makefile('rw') as f:
        for line in f:
            if line.strip() == 'quit':
                f.write('bye\n')
                f.flush()
                break
            x, y = map(int, line.split())
            f.write(f'{x * y}\n')
            f.flush()
    os._exit(0)
b.close()
f = a.makefile('rw')
for q in ('2 3', '4 5', 'quit'):
    f.write(q + '\n')
    f.flush()
    print(f.readline().strip())
f.close()
a.close()
os.waitpid(pid, 0)
