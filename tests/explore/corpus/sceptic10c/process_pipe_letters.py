from multiprocessing import Pipe, Process


def numbers(conn):
    for i in range(1, 9, 2):
        print(f'{i}{i + 1}', end='', flush=True)
        conn.send('your turn')
        conn.recv()
    conn.close()


def letters(conn):
    for c in 'ABCD':
        conn.recv()
        print(c, end='', flush=True)
        conn.send('your turn')
    conn.close()


if __name__ == '__main__':
    left, right = Pipe()
    a = Process(target=numbers, args=(left,))
    b = Process(target=letters, args=(right,))
    b.start()
    a.start()
    a.join()
    b.join()
    print()
