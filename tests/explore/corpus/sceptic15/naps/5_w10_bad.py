import threading
import time

is_open = False
cond = threading.Condition()


def opener(name):
        global is_open
        print(name)
        time.sleep(0.01)
        with cond:
            is_open = True
            cond.notify_all()


t = threading.Thread(target=opener, args=("x",), name="opener")
t.start()
if not is_open:
    with cond:
        cond.wait()
print("ok")
t.join()
