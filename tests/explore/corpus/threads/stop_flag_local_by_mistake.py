import threading
import time

running = True


def worker():
    while running:
        time.sleep(0.01)
    print("worker ends")


def stop():
    running = False


t = threading.Thread(target=worker)
t.start()
time.sleep(0.05)
stop()
t.join()
print("bye")
