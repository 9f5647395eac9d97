"""config reload on SIGHUP"""
import os
import signal
import threading

lock = threading.Lock()
config = {'level': 1}


def reload(signum, frame):
    global config
    with lock:
        config = {'level': 2}


def get(key):
    with lock:
        return config[key]


signal.signal(signal.SIGHUP, reload)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGHUP)
    os._exit(0)
levels = [get('level') for _ in range(3)]
os.waitpid(pid, 0)
print(levels[0] in (1, 2))
