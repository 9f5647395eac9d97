"""logging thread + fork = trouble"""
import os
import threading
import time

lock = threading.Lock()
messages = []


def log(msg):
    with lock:
        messages.append(msg)
        time.sleep(0.001)


def background():
    for i in range(3):
        log('tick %d' % i)


t = threading.Thread(target=background)
t.start()
pid = os.fork()
if pid == 0:
    log('hello from the child')
    os._exit(0)
os.waitpid(pid, 0)
t.join()
print('parent done')
