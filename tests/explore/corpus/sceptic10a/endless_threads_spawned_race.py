import threading
import time

number = 0


def customer(no):
    global number
    number += 1
    print(f"customer {no} draws number {number}")


no = 0
while True:
    no += 1
    threading.Thread(target=customer, args=(no,)).start()
    time.sleep(1)
