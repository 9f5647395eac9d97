import threading
flag, lamp = 0, 1
def closer():
    global lamp
    if not flag:
        lamp = 0
def user():
    global flag, lamp
    flag = 1
    lamp = 1
    1 / lamp
ts = [threading.Thread(target=f) for f in (user, closer)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
