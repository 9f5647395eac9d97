import threading
cv = threading.Condition()
side = ""
on = 0
def enter(d):
    global side, on
    with cv:
        while on and side != d:
            cv.wait()
        side = d
        on += 1
def leave():
    global on
    with cv:
        on -= 1
        cv.notify_all()
def car(d):
    enter(d)
    leave()
ts = [threading.Thread(target=car, args=(d,)) for d in "NS"]
for t in ts: t.start()
for t in ts: t.join()
