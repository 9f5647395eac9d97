import threading
import time

goods = []


def produce():
    while True:
        if len(goods) < 5:
            goods.append("bread")
        time.sleep(0.01)


def consume():
    while True:
        if len(goods) > 0:
            goods.pop(0)


threading.Thread(target=produce).start()
for _ in range(2):
    threading.Thread(target=consume).start()
