import threading
import time

result = None


def compute():
    global result
    result = 6 * 7


t = threading.Thread(target=compute)
t.start()
while t.is_alive():
    time.sleep(0.01)
print("result", result)
