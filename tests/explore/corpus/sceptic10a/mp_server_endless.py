# 服务器进程: 死循环处理请求, 守护进程随主进程结束
from multiprocessing import Process, Queue
import time


def server(requests, replies):
    balance = 1000
    while True:
        cmd, amount = requests.get()
        if cmd == "deposit":
            balance += amount
        elif cmd == "withdraw" and balance >= amount:
            balance -= amount
        elif cmd == "query":
            replies.put(balance)


def client(requests, n):
    for _ in range(n):
        requests.put(("deposit", 10))
        requests.put(("withdraw", 5))


if __name__ == "__main__":
    requests, replies = Queue(), Queue()
    s = Process(target=server, args=(requests, replies), daemon=True)
    s.start()
    cs = [Process(target=client, args=(requests, 5)) for _ in range(3)]
    for c in cs:
        c.start()
    for c in cs:
        c.join()
    requests.put(("query", 0))
    print("余额大于0:", replies.get() > 0)
