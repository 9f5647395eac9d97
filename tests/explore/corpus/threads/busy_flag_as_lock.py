import threading
import time

busy = False
money = 0


def earn():
    global busy, money
    for _ in range(4):
        while busy:
            time.sleep(0.001)
        busy = True
        money = money + 100
        busy = False


workers = [threading.Thread(target=earn) for _ in range(2)]
for w in workers:
    w.start()
for w in workers:
    w.join()
print("money:", money)
