import threading
import time


class Bakery:
    def __init__(self):
        self.loaves = 0
        self.lock = threading.Lock()

    def bake(self, n):
        for _ in range(n):
            with self.lock:
                self.loaves += 1

    def wait_for_loaf(self):
        while True:
            with self.lock:
                if self.loaves >= 1:
                    break
            time.sleep(0.01)

    def buy(self):
        self.wait_for_loaf()
        with self.lock:
            self.loaves -= 1


bakery = Bakery()
threads = [threading.Thread(target=bakery.buy) for _ in range(2)]
threads.append(threading.Thread(target=bakery.bake, args=(2,)))
for t in threads:
    t.start()
for t in threads:
    t.join()
print("left:", bakery.loaves)
