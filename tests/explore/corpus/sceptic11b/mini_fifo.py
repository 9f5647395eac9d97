import os

os.mkfifo('f')
pid = os.fork()
if pid == 0:
    with open('f', 'w') as w:
        w.write('hello')
    os._exit(0)
with open('f') as r:
    print('got', r.read())
os.waitpid(pid, 0)
