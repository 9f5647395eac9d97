import threading


class TicketSeller(threading.Thread):
    left = 4

    def run(self):
        sold = 0
        while True:
            if TicketSeller.left <= 0:
                break
            TicketSeller.left = TicketSeller.left - 1
            sold += 1
        self.sold = sold


sellers = [TicketSeller(name=f"窗口{i}") for i in range(2)]
for s in sellers:
    s.start()
for s in sellers:
    s.join()
print("共售出", sum(s.sold for s in sellers))
