"""Many small writes before each answer: Nagle and delayed acknowledgements delay them."""
import socket
import threading

server = socket.create_server(("127.0.0.1", 8888))


def serve():
    connection, _ = server.accept()
    for number in range(5):
        got = b""
        while len(got) < 4:
            got += connection.recv(1)
        connection.sendall(b"answer %d\n" % number)
    connection.close()


threading.Thread(target=serve).start()
client = socket.create_connection(("127.0.0.1", 8888))
answers = client.makefile("rb")
for _ in range(5):
    client.sendall(b"ab")
    client.sendall(b"cd")
    print(answers.readline())
print(answers.readline())
