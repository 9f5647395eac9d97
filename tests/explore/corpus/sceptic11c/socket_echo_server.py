import socket
import threading


class EchoServer:
    def __init__(self):
        self.sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.sock.bind(("127.0.0.1", 0))
        self.sock.listen()
        self.port = self.sock.getsockname()[1]
        self.served = 0
        self.lock = threading.Lock()

    def handle(self, conn):
        with conn:
            while data := conn.recv(1024):
                conn.sendall(data.upper())
        with self.lock:
            self.served += 1

    def serve(self, n):
        handlers = []
        for _ in range(n):
            conn, _addr = self.sock.accept()
            t = threading.Thread(target=self.handle, args=(conn,))
            t.start()
            handlers.append(t)
        for t in handlers:
            t.join()
        self.sock.close()


def client(port, text):
    with socket.create_connection(("127.0.0.1", port)) as s:
        s.sendall(text.encode())
        assert s.recv(1024) == text.upper().encode()


def main():
    server = EchoServer()
    st = threading.Thread(target=server.serve, args=(2,))
    st.start()
    cs = [threading.Thread(target=client, args=(server.port, t)) for t in ("hello", "bye")]
    for c in cs:
        c.start()
    for c in cs:
        c.join()
    st.join()
    print("served", server.served)


if __name__ == "__main__":
    main()
