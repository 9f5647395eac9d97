import threading


class Window(threading.Thread):
    def __init__(self, name, seats):
        super().__init__(name=name)
        self.seats = seats
        self.lock = threading.Lock()
        self.sold = 0

    def run(self):
        while True:
            with self.lock:
                for i, who in enumerate(self.seats):
                    if who is None:
                        self.seats[i] = self.name
                        self.sold += 1
                        break
                else:
                    return


hall = [None] * 4
ws = [Window(n, hall) for n in ("east", "west")]
for w in ws:
    w.start()
for w in ws:
    w.join()
print(sum(w.sold for w in ws))
