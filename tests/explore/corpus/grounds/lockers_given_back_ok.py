import threading


class Lockers:
    def __init__(self, n):
        self.owner = [""] * n
        self.lock = threading.Lock()

    def first_free(self):
        for number in range(len(self.owner)):
            if self.owner[number] == "":
                return number

    def take(self, who):
        with self.lock:
            number = self.first_free()
            self.owner[number] = who
        return number

    def give_back(self, number):
        with self.lock:
            self.owner[number] = ""


lockers = Lockers(3)


def swim(who):
    for _ in range(2):
        number = lockers.take(who)
        lockers.give_back(number)


ts = [threading.Thread(target=swim, args=(n,)) for n in ("Ann", "Ben", "Cem")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(lockers.owner)
