import threading


class Log:
    def __init__(self):
        self.lines = []
        self.lock = threading.Lock()

    def write(self, line):
        with self.lock:
            self.lines.append(f'{len(self.lines) + 1}: {line}')


class Warehouse:
    def __init__(self):
        self.stock = {'bolt': 0, 'nut': 0}
        self.capacity = 100
        self.used = 0


class Worker(threading.Thread):
    def __init__(self, warehouse, log, deliveries):
        super().__init__()
        self.warehouse = warehouse
        self.log = log
        self.deliveries = deliveries
        self.lock = threading.Lock()

    def store(self, kind, count):
        with self.lock:
            if self.warehouse.used + count > self.warehouse.capacity:
                self.log.write('no room for ' + kind)
                return False
            self.warehouse.stock[kind] += count
            self.warehouse.used += count
            return True

    def run(self):
        for kind, count in self.deliveries:
            if self.store(kind, count):
                self.log.write(f'{count} {kind}')


warehouse, log = Warehouse(), Log()
workers = [Worker(warehouse, log, [('bolt', 20), ('nut', 30)]), Worker(warehouse, log, [('nut', 10), ('bolt', 15)])]
for w in workers: w.start()
for w in workers: w.join()
print(warehouse.stock, warehouse.used)
