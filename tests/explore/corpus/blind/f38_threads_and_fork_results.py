import os
import threading

total = 0


def run(n):
    global total
    pid = os.fork()
    if pid == 0:
        os._exit(n)
    _, status = os.waitpid(pid, 0)
    before = total
    total = before + os.WEXITSTATUS(status)


ts = [threading.Thread(target=run, args=(n,)) for n in (1, 2, 3)]
for t in ts: t.start()
for t in ts: t.join()
print("total", total)
