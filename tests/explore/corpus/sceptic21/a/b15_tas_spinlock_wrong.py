import threading
import time

locked = False
count = 0


def work():
    global locked, count
    while locked:
        time.sleep(0)
    locked = True
    count += 1
    locked = False


threads = [threading.Thread(target=work) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
