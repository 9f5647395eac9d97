import threading
flag, lamp = 0, 1
seen = []
def closer():
    global lamp
    if not flag:
        lamp = 0
def user():
    global flag, lamp
    flag = 1
    lamp = 1
    seen.append(lamp)
ts = [threading.Thread(target=f) for f in (closer, user)]
for t in ts: t.start()
for t in ts: t.join()
print(seen)
