import os
import threading

lock = threading.Lock()


def worker():
    for _ in range(2):
        with lock:
            print("worker", flush=True)


t = threading.Thread(target=worker)
t.start()
pid = os.fork()
if pid == 0:
    with lock:
        print("child", flush=True)
    os._exit(0)
t.join()
os.waitpid(pid, 0)
