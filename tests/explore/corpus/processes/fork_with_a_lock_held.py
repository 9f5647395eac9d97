import os
import threading
import time

lock = threading.Lock()


def hold():
    with lock:
        time.sleep(0.1)


t = threading.Thread(target=hold)
t.start()
pid = os.fork()
if pid == 0:
    with lock:
        os._exit(0)
os.waitpid(pid, 0)
t.join()
