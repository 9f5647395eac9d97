import threading

cv = threading.Condition()
buns = 0


def cook():
    global buns
    while True:
        with cv:
            while buns >= 1:
                cv.wait()
            buns += 1
            cv.notify()


def eat():
    global buns
    while True:
        with cv:
            while buns == 0:
                cv.wait()
            buns -= 1
            cv.notify()


for f in (eat, eat, cook, cook):
    threading.Thread(target=f).start()
