import threading
import time

running = False


def work():
    global running
    n = 0
    running = True
    while running:
        n += 1
        time.sleep(0.01)
    print('worked', n > 0)


t = threading.Thread(target=work)
t.start()
running = False
t.join()
