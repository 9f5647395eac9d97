import threading

class Printer:
    def __init__(self):
        self.lock = threading.Lock()
        self.pages = 0
    def print(self, n):
        if not self.lock.acquire(timeout=1):
            return False
        try:
            self.pages += n
            return True
        finally:
            self.lock.release()

printer = Printer()

def job(n):
    while not printer.print(n):
        pass

ts = [threading.Thread(target=job, args=(n,)) for n in (1, 2, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(printer.pages)
