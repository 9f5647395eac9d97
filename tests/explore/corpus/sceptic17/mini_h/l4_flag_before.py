import threading
import time

running = True
beats = 0


def work():
    global beats
    while running:
        beats += 1
        time.sleep(0.01)


t = threading.Thread(target=work)
t.start()
running = False
t.join()
print('stopped')
