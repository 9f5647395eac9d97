import socket
import socketserver
import threading


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        self.rfile.readline()
        self.server.requests += 1
        self.wfile.write(b"ok\n")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = False
    requests = 0


with Server(("127.0.0.1", 0), Handler) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def client():
        with socket.create_connection(server.server_address) as s:
            s.sendall(b"hi\n")
            s.recv(10)

    ts = [threading.Thread(target=client) for _ in range(2)]
    for t in ts: t.start()
    for t in ts: t.join()
    server.shutdown()
print(server.requests)
