import threading
import time

number = 0


def customer():
    global number
    number += 1


for _ in range(200):
    threading.Thread(target=customer).start()
    time.sleep(1)
