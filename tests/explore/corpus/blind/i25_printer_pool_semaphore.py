import threading
import time


class Printer:
    def __init__(self, number):
        self.number = number
        self.pages = 0
        self.busy = False


class PrinterPool:
    def __init__(self, count):
        self.printers = [Printer(i) for i in range(count)]
        self.free = threading.Semaphore(count)
        self.lock = threading.Lock()
        self.log = []

    def acquire(self):
        self.free.acquire()
        with self.lock:
            for printer in self.printers:
                if not printer.busy:
                    printer.busy = True
                    return printer
        raise RuntimeError('no printer though the semaphore let me in')

    def release(self, printer):
        with self.lock:
            printer.busy = False
        self.free.release()

    def print_document(self, owner, pages):
        printer = self.acquire()
        try:
            for page in range(pages):
                time.sleep(0.001)
                printer.pages += 1
            with self.lock:
                self.log.append((owner, pages, printer.number))
        finally:
            self.release(printer)


pool = PrinterPool(2)
threads = [threading.Thread(target=pool.print_document, args=('u%d' % i, i + 1)) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print('pages', sum(p.pages for p in pool.printers), 'jobs', len(pool.log))
assert sum(p.pages for p in pool.printers) == 10
