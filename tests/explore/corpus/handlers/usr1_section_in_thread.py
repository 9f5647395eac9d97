import os
import signal
import threading

lock = threading.Lock()
mode = "slow"


def switch(signum, frame):
    with lock:
        print("the mode is switched")


def work():
    global mode
    with lock:
        mode = "fast"


signal.signal(signal.SIGUSR1, switch)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
thread = threading.Thread(target=work)
thread.start()
thread.join()
os.waitpid(pid, 0)
print(mode)
