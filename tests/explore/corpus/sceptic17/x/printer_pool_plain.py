import threading


class Printer:
    def __init__(self, name):
        self.name = name
        self.pages = 0

    def print_page(self, text):
        self.pages += len(text) // 100 + 1


class Office:
    def __init__(self):
        self.printers = [Printer('hp')]
        self.refused = []

    def submit(self, who, text):
        if not self.printers:
            self.refused.append(who)
            return
        p = self.printers.pop()
        p.print_page(text)
        self.printers.append(p)


office = Office()
jobs = [threading.Thread(target=office.submit, args=(w, 'x' * 250)) for w in ('Ann', 'Ben')]
for j in jobs: j.start()
for j in jobs: j.join()
print('printers:', [p.name for p in office.printers])
