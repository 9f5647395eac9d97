import os
import threading

lock = threading.Lock()
os.register_at_fork(before=lock.acquire, after_in_child=lock.release, after_in_parent=lock.release)


def log(msg):
    with lock:
        os.write(1, (msg + '\n').encode())


def hold():
    for _ in range(2):
        with lock:
            pass


t = threading.Thread(target=hold)
t.start()
pid = os.fork()
if pid == 0:
    log('child logs')
    os._exit(0)
os.waitpid(pid, 0)
t.join()
log('parent done')
