import threading
import time

n = 0


def work():
    global n
    for _ in range(3):
        time.sleep(1)
        n += 1


t = threading.Thread(target=work)
t.start()
t.join(0.1)
n += 1
t.join()
print(n)
