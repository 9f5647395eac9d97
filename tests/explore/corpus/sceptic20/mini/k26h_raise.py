import threading
lock = threading.Lock()
cars = 0
class Full(Exception): pass
def drive_in():
    global cars
    with lock:
        cars += 1
        if cars > 1:
            cars -= 1
            raise Full
def drive_out():
    global cars
    with lock:
        cars -= 1
def car():
    try:
        drive_in()
    except Full:
        return
    drive_out()
ts = [threading.Thread(target=car) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(cars)
