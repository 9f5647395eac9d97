import threading
import time

is_open = False
cond = threading.Condition()


def open_it():
    global is_open
    with cond:
        is_open = True
        cond.notify_all()


class Opener(threading.Thread):
    def run(self):
        time.sleep(0.01)
        open_it()


t = Opener()
t.start()
if not is_open:
    with cond:
        cond.wait()
print("ok")
t.join()
