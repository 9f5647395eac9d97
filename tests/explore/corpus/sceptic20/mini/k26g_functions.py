import threading
lock = threading.Lock()
cars = 0
refused = []
def drive_in():
    global cars
    with lock:
        cars += 1
        return cars
def drive_out():
    global cars
    with lock:
        cars -= 1
def car(n):
    if drive_in() > 2:
        drive_out()
        refused.append(n)
        return
    drive_out()
ts = [threading.Thread(target=car, args=(n,)) for n in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(cars)
