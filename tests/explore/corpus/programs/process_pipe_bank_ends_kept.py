from multiprocessing import Pipe, Process


def bank(conn):
    total = 0
    while True:
        try:
            total += conn.recv()
        except EOFError:
            break
    print(total)


def client(c, amount):
    c.send(amount)
    c.close()


if __name__ == "__main__":
    server, end = Pipe()
    b = Process(target=bank, args=(server,))
    c = Process(target=client, args=(end, 5))
    b.start()
    c.start()
    end.close()
    c.join()
    b.join()
