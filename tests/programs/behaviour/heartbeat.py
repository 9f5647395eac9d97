"""A thread that beats while the main thread waits."""
import threading
import time

stop = threading.Event()


def beat():
    while not stop.wait(0.04):
        print("beat", flush=True)


thread = threading.Thread(target=beat)
thread.start()
time.sleep(0.14)
stop.set()
thread.join()
print("end")
