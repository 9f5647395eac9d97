import threading, time

class Office:
    def __init__(self, n):
        self.left = n
        self.money = 0
        self.lock = threading.Lock()

    def sell(self):
        while True:
            with self.lock:
                if self.left <= 0:
                    break
                self.left -= 1
            with self.lock:
                self.money += 10

office = Office(30)
sellers = [threading.Thread(target=office.sell, daemon=True) for _ in range(2)]
for s in sellers:
    s.start()
while office.left > 0:
    time.sleep(0.01)
print(office.money)
