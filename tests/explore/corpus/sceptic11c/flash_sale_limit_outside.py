"""秒杀:每人限购一件"""
import threading


class FlashSale:
    def __init__(self, stock):
        self.stock = stock
        self.buyers = set()
        self.lock = threading.Lock()

    def buy(self, user):
        if user in self.buyers:
            print(user, "已购买过")
            return False
        with self.lock:
            if self.stock <= 0:
                print(user, "来晚了")
                return False
            self.stock -= 1
            self.buyers.add(user)
        print(user, "抢购成功")
        return True


def main():
    sale = FlashSale(3)
    ts = [threading.Thread(target=sale.buy, args=(u,)) for u in ("黄牛", "黄牛", "小李")]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("剩余", sale.stock)


if __name__ == "__main__":
    main()
