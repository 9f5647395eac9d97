import threading
import time

stop = threading.Event()
rounds = 0


def work():
    global rounds
    while not stop.is_set():
        rounds += 1
        time.sleep(0.1)


t = threading.Thread(target=work)
t.start()
time.sleep(1)
stop.set()
t.join()
print("stopped", rounds > 0)
