import threading


class TicketSystem:
    def __init__(self, total):
        self.total = total
        self.lock = threading.Lock()
        self.records = {}

    def sell(self):
        name = threading.current_thread().name
        while True:
            with self.lock:
                if self.total == 0:
                    return
                self.total -= 1
                self.records[name] = self.records.get(name, 0) + 1


system = TicketSystem(1000)
windows = [threading.Thread(target=system.sell, name=f"窗口{i}") for i in range(1, 5)]
for w in windows:
    w.start()
for w in windows:
    w.join()
print("共售出:", sum(system.records.values()))
