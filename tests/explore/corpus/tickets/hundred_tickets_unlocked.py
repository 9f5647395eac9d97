import threading
import time

tickets = 100


def sell(window):
    global tickets
    while tickets > 0:
        time.sleep(0.001)
        print(f"{window} sells ticket {tickets}")
        tickets -= 1


windows = [threading.Thread(target=sell, args=(f"window {i}",)) for i in range(4)]
for w in windows:
    w.start()
for w in windows:
    w.join()
