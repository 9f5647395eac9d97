import threading
cv = threading.Condition()
busy = True
owner = "x"
def a():
    global owner
    with cv:
        cv.wait_for(lambda: not busy or owner == "a")
        owner = "a"
def b():
    global busy, owner
    with cv:
        owner = "b"
        busy = False
        cv.notify_all()
ts = [threading.Thread(target=f) for f in (a, b)]
for t in ts: t.start()
for t in ts: t.join()
