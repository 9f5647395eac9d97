import threading
import time

running = False
beats = 0


def work():
    global running, beats
    running = True
    while running:
        beats += 1
        time.sleep(0.01)


t = threading.Thread(target=work)
t.start()
running = False
t.join()
print('stopped')
