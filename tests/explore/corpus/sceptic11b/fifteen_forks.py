import os

r, w = os.pipe()
pids = []
for i in range(15):
    pid = os.fork()
    if pid == 0:
        os.close(r)
        os.write(w, bytes([ord('a') + i]))
        os._exit(0)
    pids.append(pid)
os.close(w)
data = b''
while chunk := os.read(r, 64):
    data += chunk
for pid in pids:
    os.waitpid(pid, 0)
print(len(data), 'children', ''.join(sorted(data.decode())))
