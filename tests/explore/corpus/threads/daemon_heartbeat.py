import threading
import time

beats = 0


def heart():
    global beats
    while True:
        beats += 1
        time.sleep(0.1)


t = threading.Thread(target=heart)
t.setDaemon(True)
t.start()
time.sleep(0.35)
print("beats > 0:", beats >= 0)
