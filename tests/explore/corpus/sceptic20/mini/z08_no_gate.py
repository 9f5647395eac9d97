import threading
lamp = 1
def closer():
    global lamp
    lamp = 0
def user():
    global lamp
    lamp = 1
    1 / lamp
ts = [threading.Thread(target=f) for f in (closer, user)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
