import os

pids = []
for i in range(3):
    pid = os.fork()
    if pid == 0:
        os._exit(i)
    pids.append(pid)
codes = [os.WEXITSTATUS(os.waitpid(pid, 0)[1]) for pid in pids]
print(codes)
