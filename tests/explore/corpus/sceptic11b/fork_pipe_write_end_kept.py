import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    with os.fdopen(w, 'w') as out:
        out.write('line 1\nline 2\n')
    os._exit(0)
with os.fdopen(r) as inp:
    for line in inp:
        print('got', line.strip())
os.waitpid(pid, 0)
print('end')
