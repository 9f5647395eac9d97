import threading
import time

number = 0


def customer():
    global number
    number += 1


while True:
    threading.Thread(target=customer, daemon=True).start()
    time.sleep(1)
