import threading
import time

go = False


def runner():
    while not go:
        time.sleep(0.005)


def starter():
    global go
    go = True
    time.sleep(0.01)
    go = False


threads = [threading.Thread(target=runner), threading.Thread(target=starter)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
