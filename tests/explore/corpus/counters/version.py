import threading
class Record:
    def __init__(self):
        self.version = 0
        self.value = 0
        self.lock = threading.Lock()
    def read(self):
        with self.lock:
            return self.version, self.value
    def write(self, version, value):
        with self.lock:
            if version != self.version:
                return False
            self.value = value
            self.version += 1
            return True
record = Record()
def work():
    for _ in range(2):
        while True:
            version, value = record.read()
            if record.write(version, value + 1):
                break
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(record.value)
