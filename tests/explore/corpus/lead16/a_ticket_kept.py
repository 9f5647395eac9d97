import threading

next_number = 0
lock = threading.Lock()
served = {}


class Customer(threading.Thread):
    def run(self):
        global next_number
        with lock:
            self.number = next_number
            next_number += 1
        with lock:
            if self.number not in served:
                served[self.number] = self.name


cs = [Customer() for _ in range(2)]
for c in cs:
    c.start()
for c in cs:
    c.join()
print(sorted(served))
