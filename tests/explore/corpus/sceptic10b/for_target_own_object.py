import threading


class Printer:
    def __init__(self, name):
        self.name = name
        self.page = 0
        self.out = []

    def run(self, pages):
        for self.page in range(1, pages + 1):
            self.print_page()

    def print_page(self):
        self.out.append(f"{self.name}{self.page}")


printers = [Printer("A"), Printer("B")]
threads = [threading.Thread(target=p.run, args=(3,)) for p in printers]
for t in threads:
    t.start()
for t in threads:
    t.join()
for p in printers:
    print(*p.out)
