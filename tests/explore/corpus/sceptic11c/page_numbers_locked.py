"""打印机:每页4行"""
import threading


class Printer:
    LINES = 4

    def __init__(self):
        self.page = 1
        self.line = 0
        self.lock = threading.Lock()
        self.out = []

    def print_line(self, text):
        with self.lock:
            page = self.page
            self.line += 1
            if self.line > self.LINES:
                page += 1
                self.line = 1
            self.page = page
            self.out.append((page, self.line, text))


def job(p, name):
    for i in range(3):
        p.print_line(f"{name}{i}")


p = Printer()
ts = [threading.Thread(target=job, args=(p, n)) for n in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("page", p.page, "line", p.line)
