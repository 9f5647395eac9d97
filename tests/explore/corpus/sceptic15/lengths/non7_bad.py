import threading
import time

conn = ["HI"]


def closer():
    time.sleep(0.01)
    conn.clear()


def user():
    if len(conn) > 0:
        print(conn[-1].lower())
    else:
        print("hi")


ts = [threading.Thread(target=closer), threading.Thread(target=user)]
for t in ts:
    t.start()
for t in ts:
    t.join()
