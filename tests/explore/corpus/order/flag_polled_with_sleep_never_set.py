import threading
import time

stop = False


def work():
    while not stop:
        time.sleep(0.5)


t = threading.Thread(target=work)
t.start()
t.join()
print("stopped")
