import os
import threading

lock = threading.Lock()


def toggle():
    total = 0
    for i in range(3):
        with lock:
            total += i


t = threading.Thread(target=toggle)
t.start()
pid = os.fork()
if pid == 0:
    with lock:
        print("child")
    os._exit(0)
os.waitpid(pid, 0)
t.join()
print("parent ends")
