import threading
import time


class ParkingLot:
    def __init__(self, n):
        self.spots = threading.BoundedSemaphore(n)

    def park(self, car):
        got = self.spots.acquire(timeout=0.05)
        try:
            if not got:
                print(f"{car} 找不到车位")
                return
            print(f"{car} 停车")
            time.sleep(1)
        finally:
            self.spots.release()


lot = ParkingLot(1)
ts = [threading.Thread(target=lot.park, args=(f"车{i}",)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
