import random
import threading
import time


class Thermostat:
    def __init__(self):
        self.temp = 18
        self.heating = False
        self.switches = 0
        self.lock = threading.Lock()

    def measure(self, delta):
        with self.lock:
            self.temp += delta
            heating = self.heating
            if self.temp < 17:
                heating = True
            elif self.temp > 21:
                heating = False
            if heating != self.heating:
                self.switches += 1
            self.heating = heating

    def heat(self):
        with self.lock:
            if self.heating:
                self.temp += 2


def sensor(t, seed):
    rng = random.Random(seed)
    for _ in range(3):
        t.measure(rng.choice([-2, -1, 1]))
        t.heat()
        time.sleep(0.001)


t = Thermostat()
ts = [threading.Thread(target=sensor, args=(t, s)) for s in range(2)]
for x in ts:
    x.start()
for x in ts:
    x.join()
print(t.switches <= 12)
