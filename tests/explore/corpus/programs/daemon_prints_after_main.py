import threading
import time


def hello():
    time.sleep(0.01)
    print("hello from daemon")


threading.Thread(target=hello, daemon=True).start()
time.sleep(0.015)
print("bye")
