import threading
import time

conn = "HI"


def closer():
    global conn
    time.sleep(0.01)
    conn = None


def user():
    c = conn
    if c is not None:
        print(c.lower())
    else:
        print("hi")


ts = [threading.Thread(target=closer), threading.Thread(target=user)]
for t in ts:
    t.start()
for t in ts:
    t.join()
