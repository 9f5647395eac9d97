import os

r, w = os.pipe()
kids = []
for lo, hi in ((0, 4), (4, 7)):
    pid = os.fork()
    if pid == 0:
        os.close(r)
        os.write(w, f"{sum(range(lo, hi))}\n".encode())
        os._exit(0)
    kids.append(pid)
# the parent keeps its writing end
data = b""
while True:
    chunk = os.read(r, 100)
    if not chunk:
        break
    data += chunk
for pid in kids:
    os.waitpid(pid, 0)
print(sum(map(int, data.split())))
