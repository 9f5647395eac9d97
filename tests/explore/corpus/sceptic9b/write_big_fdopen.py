import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    with os.fdopen(w, 'w') as f:
        for i in range(20_000):
            f.write(f'{i} {i * i}\n')
    os._exit(0)
os.close(w)
os.waitpid(pid, 0)
print(len(os.fdopen(r).read().splitlines()))
