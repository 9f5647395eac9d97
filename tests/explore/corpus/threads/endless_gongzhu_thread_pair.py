import threading
import time

gold = 0


def miner(name):
    global gold
    while True:
        g = gold
        g += 1
        gold = g
        print(name, gold)
        time.sleep(1)


for name in ("A", "B"):
    threading.Thread(target=miner, args=(name,)).start()
