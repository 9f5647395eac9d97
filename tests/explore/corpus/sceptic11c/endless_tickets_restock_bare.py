import random
import threading
import time

stock = 5


def window(name):
    global stock
    while True:
        if stock > 0:
            stock -= 1
            print(f"{name} sold one, {stock} left")
        time.sleep(random.random())


def restock():
    global stock
    while True:
        time.sleep(3)
        if stock == 0:
            stock = 5
            print("restocked")


for n in ("A", "B"):
    threading.Thread(target=window, args=(n,)).start()
restock()
