import threading


class TicketSeller(threading.Thread):
    left = 3
    lock = threading.Lock()

    def run(self):
        self.sold = 0
        while True:
            with self.lock:
                if self.left <= 0:
                    break
                self.left -= 1
                self.sold += 1


sellers = [TicketSeller() for _ in range(2)]
for s in sellers:
    s.start()
for s in sellers:
    s.join()
print("sold", sum(s.sold for s in sellers))
