import threading


class Printer:
    def __init__(self, name):
        self.name = name
        self.busy = False
        self.pages = 0


class PrinterRoom:
    def __init__(self, printers):
        self.printers = printers
        self.cond = threading.Condition()

    def claim(self):
        with self.cond:
            while True:
                for p in self.printers:
                    if not p.busy:
                        p.busy = True
                        return p
                self.cond.wait()

    def give_back(self, printer):
        with self.cond:
            printer.busy = False
            self.cond.notify()


room = PrinterRoom([Printer("HP"), Printer("Canon")])


def student(pages):
    p = room.claim()
    try:
        for _ in range(pages):
            p.pages += 1          # the printer is ours
    finally:
        room.give_back(p)


ts = [threading.Thread(target=student, args=(n,)) for n in (1, 2, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("pages", sum(p.pages for p in room.printers))
