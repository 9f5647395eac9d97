import threading
class Resource:
    def __init__(self):
        self.lock, self.users, self.is_open, self.log = threading.Lock(), 0, False, []
    def __enter__(self):
        with self.lock:
            self.users += 1
            if self.users == 1:
                self.is_open = True
        return self
    def __exit__(self, *exc):
        with self.lock:
            self.users -= 1
            last = not self.users
        if last:
            self.is_open = False
    def use(self):
        self.log.append(self.is_open)
r = Resource()
def work():
    with r as res:
        res.use()
ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(r.users, r.is_open, r.log)
