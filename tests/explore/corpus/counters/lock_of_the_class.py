import threading

count = 0


class Adder(threading.Thread):
    lock = threading.Lock()

    def run(self):
        global count
        for _ in range(100):
            with self.lock:
                count += 1


adders = [Adder() for _ in range(2)]
for a in adders:
    a.start()
for a in adders:
    a.join()
print("count", count)
