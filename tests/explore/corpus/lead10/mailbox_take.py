import threading

class Mailbox:
    def __init__(self):
        self.mails = []
        self.lock = threading.Lock()
    def put(self, m):
        with self.lock:
            self.mails.append(m)
    def all(self):
        with self.lock:
            return list(self.mails)
    def empty(self):
        with self.lock:
            self.mails.clear()
    def take(self):
        with self.lock:
            found = self.mails
            self.mails = []
            return found

box = Mailbox()
got = []

def sender():
    for i in range(2):
        box.put(i)

def receiver():
    got.extend(box.take())
    got.extend(box.take())

ts = [threading.Thread(target=sender), threading.Thread(target=receiver)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
