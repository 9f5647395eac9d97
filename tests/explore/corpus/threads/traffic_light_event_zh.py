# 红绿灯
import threading
import time

event = threading.Event()


def light():
    count = 0
    while count < 6:
        if count < 3:
            event.set()
            print("绿灯")
        else:
            event.clear()
            print("红灯")
        time.sleep(0.1)
        count += 1
    event.set()


def car(name):
    if event.is_set():
        print(name, "通过")
    else:
        print(name, "等红灯")
        event.wait()
        print(name, "绿灯亮了，走")


ts = [threading.Thread(target=light)] + [threading.Thread(target=car, args=(f"车{i}",)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
