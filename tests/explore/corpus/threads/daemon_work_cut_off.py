import threading
import time


def save():
    print("saving")
    time.sleep(0.2)
    print("saved")


t = threading.Thread(target=save, daemon=True)
t.start()
time.sleep(0.1)
