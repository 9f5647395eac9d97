import threading

lock = threading.Lock()
stock = 2
sold = []


def buy(name):
    global stock
    lock.acquire()
    if stock == 0:
        return False  # 忘记释放
    stock -= 1
    sold.append(name)
    lock.release()
    return True


ts = [threading.Thread(target=buy, args=(f"c{i}",)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(sold), stock)
