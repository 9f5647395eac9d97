import threading

class Printer:
    def __init__(self):
        self.worker = threading.Thread(target=self.work)
        self.done = []
        self.worker.start()

    def work(self):
        self.done.append(1)

printer = Printer()
printer.worker.join()
print(printer.done)
