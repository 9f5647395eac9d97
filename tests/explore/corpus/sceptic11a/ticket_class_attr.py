# 多窗口售票系统
import threading
import time


class TicketWindow(threading.Thread):
    tickets = 10

    def __init__(self, name):
        super().__init__(name=name)
        self.sold = 0

    def run(self):
        while True:
            if TicketWindow.tickets <= 0:
                break
            time.sleep(0.01)
            TicketWindow.tickets -= 1
            self.sold += 1


windows = [TicketWindow(f"窗口{i}") for i in range(3)]
for w in windows:
    w.start()
for w in windows:
    w.join()
for w in windows:
    print(w.name, "卖出", w.sold)
print("剩余", TicketWindow.tickets)
