import os
import select

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.write(w, b'42')
    os._exit(0)
while True:
    ready, _, _ = select.select([r], [], [], 0.1)
    if ready:
        break
print(os.read(r, 10).decode())
os.waitpid(pid, 0)
