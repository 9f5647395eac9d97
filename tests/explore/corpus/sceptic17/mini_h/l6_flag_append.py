import threading
import time

running = False
beats = []


def work():
    global running
    running = True
    while running:
        beats.append('tick')
        time.sleep(0.01)


t = threading.Thread(target=work)
t.start()
running = False
t.join()
print('stopped')
