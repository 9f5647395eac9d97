import threading
import time

is_open = False
cond = threading.Condition()


class Opener(threading.Thread):
    def run(self):
        global is_open
        time.sleep(0.01)
        with cond:
            is_open = True
            cond.notify_all()


t = Opener()
t.start()
def wait_open():
    if not is_open:
        with cond:
            cond.wait()


wait_open()
print("ok")
t.join()
