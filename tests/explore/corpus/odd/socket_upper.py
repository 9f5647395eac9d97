import socket, threading
srv = socket.socket(); srv.bind(("127.0.0.1", 0)); srv.listen()
def serve():
    c, _ = srv.accept()
    with c: c.sendall(c.recv(9).upper())
t = threading.Thread(target=serve); t.start()
with socket.create_connection(srv.getsockname()) as s:
    s.sendall(b"hi"); print(s.recv(9).decode())
t.join()
