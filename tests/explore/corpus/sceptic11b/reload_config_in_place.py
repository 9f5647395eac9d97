import os
import signal

config = {'level': 1, 'color': 1}


def reload(signum, frame):
    config['level'] = 2
    config['color'] = 2


signal.signal(signal.SIGHUP, reload)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGHUP)
    os._exit(0)
ok = True
for _ in range(2):
    ok = ok and config['level'] == config['color']
os.waitpid(pid, 0)
print(ok)
