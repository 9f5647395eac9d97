import threading
import time


class Restaurant:
    def __init__(self):
        self.cond = threading.Condition()
        self.seated = 0
        self.served = 0

    def __len__(self):
        return self.seated

    def sit(self):
        with self.cond:
            if self.seated == 1:
                self.cond.wait()
            self.seated += 1
            self.served += 1

    def leave(self):
        with self.cond:
            self.seated -= 1
            self.cond.notify()


place = Restaurant()


def guest():
    time.sleep(0.01)
    place.sit()
    place.leave()


guests = [threading.Thread(target=guest, name=f"guest {n}") for n in range(3)]
for one in guests:
    one.start()
for one in guests:
    one.join()
print(place.served, "served")
