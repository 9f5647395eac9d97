from multiprocessing import Pipe, Process


def server(conn):
    stock = {}
    while True:
        match conn.recv():
            case ("add", name, n):
                stock[name] = stock.get(name, 0) + n
            case ("take", name, n) if stock.get(name, 0) >= n:
                stock[name] -= n
            case ("take", name, _):
                pass
            case "stop":
                conn.send(stock)
                return


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=server, args=(there,))
    p.start()
    for command in (("add", "pen", 3), ("take", "pen", 2), ("take", "pen", 5), "stop"):
        here.send(command)
    print(here.recv())
    p.join()
