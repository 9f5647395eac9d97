# 银行叫号: 每个顾客一个线程
import threading
import time

lock = threading.Lock()
number = 0


def customer(no):
    global number
    with lock:
        number += 1
        print(f"第{no}位顾客取号 {number}")


no = 0
while True:
    no += 1
    threading.Thread(target=customer, args=(no,)).start()
    time.sleep(1)
