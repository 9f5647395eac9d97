import threading
import time

class Server:
    def __init__(self):
        self.conn = "HI"

    def close(self):
        time.sleep(0.01)
        self.conn = None

    def use(self):
        if self.conn:
            print(self.conn.lower())
        else:
            print("hi")


s = Server()
ts = [threading.Thread(target=s.close), threading.Thread(target=s.use)]
for t in ts:
    t.start()
for t in ts:
    t.join()
