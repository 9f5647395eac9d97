import threading, time
from itertools import count
class Door:
    def __init__(self):
        self.knocks = count()
    @property
    def open(self):
        return next(self.knocks) > 450
door = Door()
def w():
    while not door.open:
        time.sleep(0.1)
t = threading.Thread(target=w)
t.start()
while t.is_alive():
    time.sleep(0.1)
print("open")
