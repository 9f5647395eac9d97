import threading


class Line:
    def __init__(self, people):
        self.people = people
        self.lock = threading.Lock()

    def first(self):
        with self.lock:
            return self.people[0] if self.people else None

    def serve(self):
        with self.lock:
            return self.people.pop(0)


line = Line(['vip:Zoe', 'Max', 'Leo'])
served = []


def vip_desk():
    who = line.first()
    if who and who.startswith('vip'):
        served.append(line.serve())


desks = [threading.Thread(target=vip_desk) for _ in range(2)]
for d in desks: d.start()
for d in desks: d.join()
print('only vips:', all(s.startswith('vip') for s in served))
