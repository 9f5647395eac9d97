import threading
import time

class TicketOffice:
    def __init__(self, n):
        self.tickets = n
        self.lock = threading.Lock()
        self.sold = []

    def sell(self):
        while self.tickets > 0:
            with self.lock:
                self.tickets -= 1
                self.sold.append(threading.current_thread().name)
            time.sleep(0.001)

office = TicketOffice(10)
threads = [threading.Thread(target=office.sell, name="W%d" % i) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("left:", office.tickets)
print("sold:", len(office.sold))
