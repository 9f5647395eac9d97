from multiprocessing import Pipe, Process


def talk(conn, letter):
    conn.send(letter * 1000000)
    print(len(conn.recv()))


if __name__ == "__main__":
    a, b = Pipe()
    p = Process(target=talk, args=(b, "b"))
    p.start()
    talk(a, "a")
    p.join()
