# 事件 set/clear 使用不当
import threading

event = threading.Event()
items = []


def producer():
    for i in range(2):
        items.append(i)
        event.set()


def consumer():
    for _ in range(2):
        event.wait()
        event.clear()
        print("got", items.pop(0))


c = threading.Thread(target=consumer)
p = threading.Thread(target=producer)
c.start()
p.start()
c.join()
p.join()
