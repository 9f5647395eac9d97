import threading
import time

conn = {"a": "HI"}


def closer():
    time.sleep(0.01)
    conn.clear()


def user():
    if "a" in conn:
        print(conn["a"].lower())
    else:
        print("hi")


ts = [threading.Thread(target=closer), threading.Thread(target=user)]
for t in ts:
    t.start()
for t in ts:
    t.join()
