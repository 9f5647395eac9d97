import threading
import time

n = 0


def work():
    global n
    while True:
        n += 1
        time.sleep(0.5)


threading.Thread(target=work, daemon=True).start()
try:
    while True:
        time.sleep(1)
        print("counted", n)
except KeyboardInterrupt:
    print("bye")
