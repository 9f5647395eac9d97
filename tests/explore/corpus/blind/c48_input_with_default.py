import multiprocessing


def buy(stock, n, who):
    for _ in range(n):
        left = stock.value
        if left > 0:
            stock.value = left - 1
            print(who, "买到了，剩余", left - 1)


if __name__ == "__main__":
    try:
        count = int(input("顾客人数: "))
    except (EOFError, ValueError):
        count = 2
    stock = multiprocessing.Value("i", 5)
    ps = [multiprocessing.Process(target=buy, args=(stock, 2, "顾客%d" % i)) for i in range(count)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("库存", stock.value)
