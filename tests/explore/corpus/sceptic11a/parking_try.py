import threading


class ParkingLot:
    def __init__(self, places):
        self.sem = threading.BoundedSemaphore(places)
        self.parked = []
        self.away = []

    def arrive(self, car):
        if not self.sem.acquire(blocking=False):
            self.away.append(car)
            return
        try:
            self.parked.append(car)
        finally:
            self.sem.release()


lot = ParkingLot(2)
ts = [threading.Thread(target=lot.arrive, args=(f"car{i}",)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("parked + away =", len(lot.parked) + len(lot.away))
