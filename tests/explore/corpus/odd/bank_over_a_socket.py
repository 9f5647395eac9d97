import socket
import threading

server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen()
balance = 100


def serve():
    global balance
    for _ in range(2):
        connection, _ = server.accept()
        with connection:
            balance += int(connection.recv(10))
            connection.sendall(b"ok")


def customer(amount):
    with socket.create_connection(server.getsockname()) as s:
        s.sendall(str(amount).encode())
        s.recv(2)


ts = [threading.Thread(target=serve)] + [threading.Thread(target=customer, args=(n,)) for n in (10, 20)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
server.close()
