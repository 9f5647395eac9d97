import threading


class Printer:
    def __init__(self, number):
        self.number = number
        self.busy = False
        self.pages = 0


printers = [Printer(0), Printer(1)]
free = threading.Semaphore(2)
done = []


def choose():
    for printer in printers:
        if not printer.busy:
            printer.busy = True
            return printer


def job(name, pages):
    with free:
        printer = choose()
        for _ in range(pages):
            printer.pages += 1
        done.append((name, printer.number))
        printer.busy = False


threads = [threading.Thread(target=job, args=('job%d' % i, 2)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(name for name, _ in done), sum(p.pages for p in printers))
