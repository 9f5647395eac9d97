import threading


class Window(threading.Thread):
    tickets = 6
    sold = []

    def run(self):
        while self.tickets > 0:
            self.tickets -= 1
            Window.sold.append(self.tickets)


ws = [Window(), Window()]
for w in ws:
    w.start()
for w in ws:
    w.join()
print("卖出", len(Window.sold), "张")
