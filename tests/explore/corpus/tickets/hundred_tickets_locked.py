import threading
import time

tickets = 100
lock = threading.Lock()


def sell(window):
    global tickets
    sold = 0
    while True:
        with lock:
            if tickets == 0:
                break
            tickets -= 1
            sold += 1
            print(f"{window} sells ticket {100 - tickets}, {tickets} left")
        time.sleep(0.001)
    print(f"{window} sold {sold}")


windows = [threading.Thread(target=sell, args=(f"window {i}",)) for i in range(4)]
for w in windows:
    w.start()
for w in windows:
    w.join()
