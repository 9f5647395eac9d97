import threading


class Couple:
    def __init__(self):
        self.his = 60
        self.hers = 60
        self.his_lock = threading.Lock()
        self.her_lock = threading.Lock()


c = Couple()


def he():
    with c.his_lock:
        if c.his + c.hers >= 100:
            c.his -= 100


def she():
    with c.her_lock:
        if c.his + c.hers >= 100:
            c.hers -= 100


ts = [threading.Thread(target=f) for f in (he, she)]
for t in ts: t.start()
for t in ts: t.join()
print("together", c.his + c.hers)
