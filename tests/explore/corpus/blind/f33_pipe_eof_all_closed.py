from multiprocessing import Pipe, Process


def child(conn, other):
    other.close()
    total = 0
    while True:
        try:
            total += conn.recv()
        except EOFError:
            break
    print("total", total)


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=child, args=(there, here))
    p.start()
    there.close()
    for i in range(4):
        here.send(i)
    here.close()
    p.join()
