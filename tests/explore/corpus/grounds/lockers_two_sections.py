import threading


class Lockers:
    def __init__(self, n):
        self.owner = [""] * n
        self.lock = threading.Lock()

    def first_free(self):
        with self.lock:
            for number in range(len(self.owner)):
                if self.owner[number] == "":
                    return number

    def take(self, who):
        number = self.first_free()
        with self.lock:
            self.owner[number] = who
        return number


lockers = Lockers(2)
ts = [threading.Thread(target=lockers.take, args=(n,)) for n in ("Ann", "Ben")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(lockers.owner)
