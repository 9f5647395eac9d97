import os
import threading


def run():
    pid = os.fork()
    if pid == 0:
        os.write(1, b'child of thread\n')
        os._exit(0)
    os.waitpid(pid, 0)


t = threading.Thread(target=run)
t.start()
t.join()
print('main done')
