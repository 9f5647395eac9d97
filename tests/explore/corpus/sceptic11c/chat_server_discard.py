"""Chat server simulation with queues instead of sockets."""
import queue
import threading

class Server:
    def __init__(self):
        self.clients = set()
        self.lock = threading.Lock()

    def connect(self, client):
        with self.lock:
            self.clients.add(client)

    def disconnect(self, client):
        with self.lock:
            if client in self.clients:
                self.clients.discard(client)

    def broadcast(self, sender, text):
        with self.lock:
            others = [c for c in self.clients if c is not sender]
        for c in others:
            c.inbox.put((sender.name, text))


class Client(threading.Thread):
    def __init__(self, name, server):
        super().__init__(name=name)
        self.server = server
        self.inbox = queue.Queue()
        self.received = 0

    def run(self):
        self.server.connect(self)
        self.server.broadcast(self, f"hi, I am {self.name}")
        while True:
            try:
                sender, text = self.inbox.get_nowait()
            except queue.Empty:
                break
            self.received += 1
        self.server.disconnect(self)


def main():
    server = Server()
    clients = [Client(n, server) for n in ("amy", "ben", "cat")]
    for c in clients:
        c.start()
    for c in clients:
        c.join()
    assert not server.clients
    print("server empty")


if __name__ == "__main__":
    main()
