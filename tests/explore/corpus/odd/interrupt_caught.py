import os
import signal
import threading

stopped = threading.Event()


def work():
    stopped.wait()


t = threading.Thread(target=work)
t.start()
try:
    os.kill(os.getpid(), signal.SIGINT)
    while True:
        pass
except KeyboardInterrupt:
    stopped.set()
t.join()
print("interrupted and clean")
