import threading

lock = threading.Lock()
left = 1


class Seller(threading.Thread):
    def peek(self):
        with lock:
            self.seen = left

    def run(self):
        global left
        while True:
            self.peek()
            if self.seen == 0:
                return
            with lock:
                left -= 1


ts = [Seller() for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join(5)
print(left)
