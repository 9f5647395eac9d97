import threading


class Bathroom:
    def __init__(self):
        self.men = 0
        self.women = 0
        self.mixed = False
        self.lock = threading.Lock()

    def enter_man(self):
        while True:
            with self.lock:
                free = self.women == 0
            if free:
                break
        with self.lock:
            self.men += 1
            if self.women:
                self.mixed = True

    def leave_man(self):
        with self.lock:
            self.men -= 1

    def enter_woman(self):
        while True:
            with self.lock:
                if self.men == 0:
                    self.women += 1
                    return

    def leave_woman(self):
        with self.lock:
            self.women -= 1


b = Bathroom()


def man():
    b.enter_man()
    b.leave_man()


def woman():
    b.enter_woman()
    b.leave_woman()


ts = [threading.Thread(target=f) for f in (man, woman)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("mixed:", b.mixed)
