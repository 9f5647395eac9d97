import threading
import time

is_open = False
cond = threading.Condition()


class Opener:
    def run(self):
        global is_open
        time.sleep(0.01)
        with cond:
            is_open = True
            cond.notify_all()


t = threading.Thread(target=Opener().run)
t.start()
if not is_open:
    with cond:
        cond.wait()
print("ok")
t.join()
