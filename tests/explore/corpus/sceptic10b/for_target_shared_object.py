import threading


class Printer:
    def __init__(self):
        self.page = 0
        self.out = []

    def run(self, pages):
        for self.page in pages:
            self.print_page()

    def print_page(self):
        self.out.append(self.page)


printer = Printer()
threads = [threading.Thread(target=printer.run, args=(pages,)) for pages in ([1, 2], [11, 12])]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(printer.out))
