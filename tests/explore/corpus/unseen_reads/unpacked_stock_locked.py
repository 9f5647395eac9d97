import threading

stock = {"phone": [1, 3999]}
sold = []
lock = threading.Lock()


def buy(who):
    with lock:
        item = stock["phone"]
        count, price = item
        if count > 0:
            item[0] = count - 1
            sold.append(who)


threads = [threading.Thread(target=buy, args=(who,)) for who in ("Ada", "Bob")]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(stock, len(sold))
