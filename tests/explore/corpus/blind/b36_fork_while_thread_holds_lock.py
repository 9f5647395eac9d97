import os
import threading
import time

lock = threading.Lock()


def busy():
    with lock:
        time.sleep(1)


t = threading.Thread(target=busy)
t.start()
time.sleep(0.1)
pid = os.fork()
if pid == 0:
    with lock:
        print("child in")
    os._exit(0)
t.join()
os.waitpid(pid, 0)
print("parent done")
