"""config reload on SIGHUP"""
import os
import signal
import threading
import time

lock = threading.Lock()
config = {'level': 1}
reload_wanted = False


def on_hup(signum, frame):
    global reload_wanted
    reload_wanted = True


def get(key):
    with lock:
        return config[key]


signal.signal(signal.SIGHUP, on_hup)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGHUP)
    os._exit(0)
levels = [get('level') for _ in range(3)]
while not reload_wanted:
    time.sleep(0.01)
with lock:
    config['level'] = 2
os.waitpid(pid, 0)
print(levels == [1, 1, 1], get('level'))
