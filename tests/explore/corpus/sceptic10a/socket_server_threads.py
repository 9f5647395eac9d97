import socket
import threading

stats_lock = threading.Lock()
stats = {"requests": 0}


def handle(conn, addr):
    with conn:
        while True:
            data = conn.recv(1024)
            if not data:
                break
            with stats_lock:
                stats["requests"] += 1
            conn.sendall(data.upper())


def serve(server):
    while True:
        conn, addr = server.accept()
        threading.Thread(target=handle, args=(conn, addr), daemon=True).start()


def client(port, text):
    with socket.create_connection(("127.0.0.1", port)) as s:
        s.sendall(text.encode())
        reply = s.recv(1024).decode()
        assert reply == text.upper()


server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen()
port = server.getsockname()[1]
threading.Thread(target=serve, args=(server,), daemon=True).start()

clients = [threading.Thread(target=client, args=(port, t)) for t in ("hello", "world", "bye")]
for c in clients:
    c.start()
for c in clients:
    c.join()
with stats_lock:
    print("requests:", stats["requests"])
