from multiprocessing import Process, Pipe


def child(conn):
    name = conn.recv()
    print("child got", name)
    conn.send("hello " + name)
    conn.close()


def main():
    parent_conn, child_conn = Pipe()
    p = Process(target=child, args=(child_conn,))
    p.start()
    answer = parent_conn.recv()
    print("parent got", answer)
    parent_conn.send("Tom")
    p.join()


if __name__ == '__main__':
    main()
