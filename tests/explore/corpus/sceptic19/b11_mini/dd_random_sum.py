import threading
import time

money = [100, 100]
lock = threading.Lock()


def trader():
    while True:
        with lock:
            money[0] -= 1
            money[1] += 1
        time.sleep(0.001)


threading.Thread(target=trader, daemon=True).start()
time.sleep(0.1)
print(sum(money))
