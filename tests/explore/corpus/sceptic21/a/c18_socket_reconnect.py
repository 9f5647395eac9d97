import threading


class Sock:
    def send(self, b):
        return len(b)


class Client:
    def __init__(self):
        self.sock = Sock()

    def reconnect(self):
        self.sock = None
        self.sock = Sock()

    def send(self, b):
        if self.sock:
            return self.sock.send(b)
        return 0


c = Client()
ts = [threading.Thread(target=c.send, args=(b"x",)), threading.Thread(target=c.reconnect)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
