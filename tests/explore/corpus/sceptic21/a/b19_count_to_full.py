import threading
import time

arrived = 0


def work():
    global arrived
    arrived += 1
    while arrived < 3:
        time.sleep(0)


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
