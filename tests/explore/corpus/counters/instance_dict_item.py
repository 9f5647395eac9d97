import threading


class Tally:
    def __init__(self):
        self.count = 0

    def bump(self):
        mine = self.__dict__
        mine["count"] = self.count + 1


t = Tally()
workers = [threading.Thread(target=t.bump) for _ in range(3)]
for w in workers: w.start()
for w in workers: w.join()
print(t.count)
