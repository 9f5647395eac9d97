import os
import signal

config = {'level': 1, 'color': 1}


def reload(signum, frame):
    global config
    config = {'level': 2, 'color': 2}


signal.signal(signal.SIGHUP, reload)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGHUP)
    os._exit(0)
ok = True
for _ in range(3):
    c = config
    ok = ok and c['level'] == c['color']
os.waitpid(pid, 0)
print(ok)
