import threading
import time

n = 0


def work():
    global n
    for _ in range(20):
        n += 1


t = threading.Thread(target=work)
t.start()
while t.is_alive():
    time.sleep(0.01)
print(n)
