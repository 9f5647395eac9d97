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
lock.acquire()
pid = os.fork()
lock.release()
if pid == 0:
    with lock:
        os.write(1, b"child\n")
    os._exit(0)
os.waitpid(pid, 0)
t.join()
print("parent ends")
