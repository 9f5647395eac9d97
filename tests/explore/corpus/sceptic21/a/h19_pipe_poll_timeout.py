from multiprocessing import Pipe, Process


def child(conn):
    for i in range(2):
        conn.send(i)
    conn.close()


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=child, args=(there,))
    p.start()
    got = []
    while len(got) < 2:
        if here.poll(0.1):
            got.append(here.recv())
    p.join()
    print(got)
