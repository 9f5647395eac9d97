import threading
import time

left = 100


def sell():
    global left
    while True:
        if left > 0:
            time.sleep(0.001)
            left -= 1
        else:
            time.sleep(0.1)


for _ in range(2):
    threading.Thread(target=sell, daemon=True).start()
time.sleep(1)
print("over")
