# 库存扣减: 多进程 + Manager
from multiprocessing import Process, Manager


def buy(stock, orders, lock, user, item, n):
    with lock:
        if stock[item] >= n:
            stock[item] = stock[item] - n
            orders.append((user, item, n))
            ok = True
        else:
            ok = False
    print(user, "购买", item, n, "成功" if ok else "库存不足")


def main():
    with Manager() as m:
        stock = m.dict({"apple": 5, "banana": 3})
        orders = m.list()
        lock = m.Lock()
        plan = [("张三", "apple", 2), ("李四", "apple", 2), ("王五", "apple", 2), ("赵六", "banana", 3)]
        ps = [Process(target=buy, args=(stock, orders, lock) + x) for x in plan]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        sold = sum(n for u, item, n in orders if item == "apple")
        print("apple 剩余", stock["apple"], "卖出", sold)
        assert sold + stock["apple"] == 5
        assert stock["banana"] == 0


if __name__ == "__main__":
    main()
