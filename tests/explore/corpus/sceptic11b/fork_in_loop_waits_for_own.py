import os

r, w = os.pipe()
mine = 0
for i in range(2):
    pid = os.fork()
    if pid == 0:
        os.write(w, b'.')
        mine = 0
        # exit forgotten: the child goes on with the loop
    else:
        mine += 1

for _ in range(mine):
    os.wait()
if mine < 2:
    os._exit(0)
os.close(w)
data = os.read(r, 100)
print('started', len(data), 'workers')
