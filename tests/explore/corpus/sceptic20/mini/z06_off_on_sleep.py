import threading
import time
flag, lamp = 0, 1
def closer():
    global lamp
    if not flag:
        time.sleep(0.01)
        lamp = 0
def user():
    global flag, lamp
    flag = 1
    lamp = 1
    time.sleep(0.01)
    1 / lamp
ts = [threading.Thread(target=f) for f in (closer, user)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
