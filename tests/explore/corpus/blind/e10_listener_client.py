from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def client(address):
    with Client(address, authkey=b"secret") as conn:
        conn.send([1, 2, 3])
        print("client got", conn.recv())


if __name__ == "__main__":
    with Listener("sock", "AF_UNIX", authkey=b"secret") as listener:
        p = Process(target=client, args=("sock",))
        p.start()
        with listener.accept() as conn:
            numbers = conn.recv()
            conn.send(sum(numbers))
        p.join()
