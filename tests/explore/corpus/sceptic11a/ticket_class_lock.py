# 多窗口售票系统(类变量 + 类锁)
import threading
import time


class TicketWindow(threading.Thread):
    tickets = 6
    lock = threading.Lock()

    def __init__(self, name):
        super().__init__(name=name)
        self.sold = []

    def run(self):
        while True:
            with TicketWindow.lock:
                if TicketWindow.tickets <= 0:
                    break
                number = TicketWindow.tickets
                TicketWindow.tickets -= 1
            self.sold.append(number)
            time.sleep(0.001)


windows = [TicketWindow(f"窗口{i}") for i in range(3)]
for w in windows:
    w.start()
for w in windows:
    w.join()
every = sorted(n for w in windows for n in w.sold)
print("一共卖出", len(every), "剩余", TicketWindow.tickets)
assert every == [1, 2, 3, 4, 5, 6]
