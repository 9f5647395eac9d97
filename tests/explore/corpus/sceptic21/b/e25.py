from multiprocessing import Pipe, Process


def player(conn, name):
    ball = conn.recv()
    conn.send(ball + 1)
    print(name, "played", ball)


if __name__ == "__main__":
    a, b = Pipe()
    ps = [Process(target=player, args=(a, "A")), Process(target=player, args=(b, "B"))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
