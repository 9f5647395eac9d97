# 旅行预订:先订航班,再订酒店;酒店没有就退航班
from multiprocessing import Process, Value


class Resource:
    def __init__(self, n):
        self.n = Value('i', n)

    def take(self):
        with self.n.get_lock():
            if self.n.value > 0:
                self.n.value -= 1
                return True
            return False

    def give_back(self):
        with self.n.get_lock():
            self.n.value += 1


def book(flights, hotels, trips):
    if not flights.take():
        return
    if not hotels.take():
        flights.give_back()
        return
    with trips.get_lock():
        trips.value += 1


if __name__ == '__main__':
    flights, hotels = Resource(2), Resource(1)
    trips = Value('i', 0)
    ps = [Process(target=book, args=(flights, hotels, trips)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('flights', flights.n.value, 'hotels', hotels.n.value, 'trips', trips.value)
