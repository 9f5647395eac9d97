from multiprocessing import Pipe, Process


def bank(conns):
    balance = 0
    for c in conns:
        while True:
            try:
                amount = c.recv()
            except EOFError:
                break
            balance += amount
            c.send(balance)
    assert balance == 30


def client(c, amount):
    for _ in range(2):
        c.send(amount)
        c.recv()
    c.close()


if __name__ == "__main__":
    ends = [Pipe() for _ in range(2)]
    b = Process(target=bank, args=([a for a, _ in ends],))
    cs = [Process(target=client, args=(e, n)) for (_, e), n in zip(ends, (5, 10))]
    b.start()
    for c in cs: c.start()
    for _, e in ends: e.close()
    for c in cs: c.join()
    for a, e in ends: a.close()
    b.join()
