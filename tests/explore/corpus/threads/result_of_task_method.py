from concurrent.futures import ThreadPoolExecutor
import threading


class Tank:
    def __init__(self):
        self.level = 1.0

    def after_rain(self, mm):
        return self.level + mm

    def update(self, pool, mm):
        self.level = pool.submit(self.after_rain, mm).result()


tank = Tank()
pool = ThreadPoolExecutor(2)
ts = [threading.Thread(target=tank.update, args=(pool, mm)) for mm in (1.5, 2.5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
pool.shutdown()
print(tank.level)
