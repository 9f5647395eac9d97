import threading


class Sensor:
    def __init__(self):
        self.reading = 21.5

    def refresh(self):
        self.reading = None
        self.reading = 19.0


class Display:
    def __init__(self, sensor):
        self.sensor = sensor

    def show(self):
        r = self.sensor.reading
        if r is not None:
            print('warm' if r > 10 else 'cold')


s = Sensor()
d = Display(s)
ts = [threading.Thread(target=d.show), threading.Thread(target=s.refresh)]
for t in ts: t.start()
for t in ts: t.join()
