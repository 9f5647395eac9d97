from multiprocessing import Pipe, Process


def server(conn):
    while True:
        message = conn.recv()
        if message is None:
            break
        conn.send(message.replace("ping", "PONG"))
    conn.close()


def main():
    here, there = Pipe()
    p = Process(target=server, args=(there,))
    p.start()
    for i in (1, 2):
        here.send(f"ping {i}")
        print("client got", here.recv())
    here.send(None)
    p.join()


if __name__ == "__main__":
    main()
