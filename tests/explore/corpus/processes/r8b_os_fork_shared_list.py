import os

data = []
pid = os.fork()
if pid == 0:
    data.append(1)
    os._exit(0)
os.waitpid(pid, 0)
data.append(2)
print(data)
