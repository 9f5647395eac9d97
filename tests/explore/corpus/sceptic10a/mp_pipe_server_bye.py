# 管道: 服务端死循环, 收到 bye 退出
from multiprocessing import Process, Pipe


def server(conn):
    stock = {"笔": 10, "本": 5}
    while True:
        msg = conn.recv()
        if msg == "bye":
            conn.send(stock)
            break
        item, n = msg
        if stock.get(item, 0) >= n:
            stock[item] -= n
            conn.send(True)
        else:
            conn.send(False)
    conn.close()


if __name__ == "__main__":
    a, b = Pipe()
    p = Process(target=server, args=(b,))
    p.start()
    for order in (("笔", 3), ("本", 6), ("笔", 7), ("笔", 1)):
        a.send(order)
        print(order, "成功" if a.recv() else "失败")
    a.send("bye")
    print(a.recv())
    p.join()
