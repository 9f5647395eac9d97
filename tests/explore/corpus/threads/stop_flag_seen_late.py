import threading
import time

running = True
rounds = 0


def worker():
    global rounds
    while running:
        rounds += 1
        time.sleep(0.01)
    print("worker ends")


t = threading.Thread(target=worker)
t.start()
time.sleep(0.05)
running = False
t.join()
print(rounds >= 0)
