import threading
import time

beats = 0


def beat():
    global beats
    while True:
        time.sleep(1)
        beats += 1


threading.Thread(target=beat, daemon=True).start()
time.sleep(3.5)
print("main ends")
