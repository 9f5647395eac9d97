import threading


class Cinema:
    FREE, HELD, SOLD = "free", "held", "sold"

    def __init__(self, n):
        self.seats = {i: self.FREE for i in range(n)}
        self.holder = {}
        self.lock = threading.Lock()

    def hold(self, client):
        with self.lock:
            for number, state in self.seats.items():
                if state == self.FREE:
                    self.seats[number] = self.HELD
                    self.holder[number] = client
                    return number
        return None

    def confirm(self, number, client):
        with self.lock:
            if self.holder.get(number) != client:
                return False
            self.seats[number] = self.SOLD
            return True

    def release(self, number, client):
        with self.lock:
            if self.holder.get(number) == client and self.seats[number] == self.HELD:
                self.seats[number] = self.FREE
                del self.holder[number]

    def count(self, state):
        with self.lock:
            return sum(1 for s in self.seats.values() if s == state)


def buy(cinema, client, results):
    number = cinema.hold(client)
    if number is None:
        results[client] = "no seat"
        return
    # the client enters the card number here
    if cinema.confirm(number, client):
        results[client] = number
    else:
        cinema.release(number, client)
        results[client] = "failed"


cinema = Cinema(2)
results = {}
clients = [threading.Thread(target=buy, args=(cinema, f"c{i}", results)) for i in range(3)]
for c in clients:
    c.start()
for c in clients:
    c.join()

print("sold", cinema.count("sold"), "held", cinema.count("held"), "free", cinema.count("free"))
got = [v for v in results.values() if isinstance(v, int)]
assert sorted(got) == [0, 1]
