import threading

spots = ["P1"]
cond = threading.Condition()
parked = []


def car(name):
    with cond:
        if not spots:
            cond.wait()
        spot = spots.pop()
        parked.append(name)
    with cond:
        parked.remove(name)
        spots.append(spot)
        cond.notify_all()


cars = [threading.Thread(target=car, args=(f"car{i}",)) for i in range(3)]
for c in cars:
    c.start()
for c in cars:
    c.join()
print("free", len(spots))
