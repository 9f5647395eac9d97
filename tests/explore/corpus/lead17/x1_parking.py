import threading
CAPACITY = 2
cars = 0
lock = threading.Lock()
left = threading.Event()
peak = 0
def car(i):
    global cars, peak
    with lock:
        full = cars >= CAPACITY
    if full:
        left.wait()
    with lock:
        cars += 1
        peak = max(peak, cars)
    with lock:
        cars -= 1
    left.set()
ts = [threading.Thread(target=car, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(cars)
